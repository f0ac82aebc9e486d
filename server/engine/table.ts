/**
 * A table that never changes: `set` and `delete` make another one. The newest version of a table reads and writes at the speed of
 * a `Map`, since it holds one; a version before it holds what it had otherwise, and one from long ago gets a copy when it is read.
 */
export interface Table<K, V> extends Iterable<[K, V]> {
  readonly size: number;
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): Table<K, V>;
  delete(key: K): Table<K, V>;
  keys(): IterableIterator<K>;
  values(): IterableIterator<V>;
  entries(): IterableIterator<[K, V]>;
  /** A copy whose `set` and `delete` change itself, until `asImmutable` closes it. */
  asMutable(): Table<K, V>;
  asImmutable(): Table<K, V>;
  /** The table after changes made to such a copy. */
  withMutations(change: (draft: Table<K, V>) => void): Table<K, V>;
}

/** An empty table. */
export function Table<K, V>(): Table<K, V> {
  return new Version<K, V>(new Map());
}

/** How many versions a look-up goes through before the version that is asked gets a map of its own. */
const FAR = 16;

class Version<K, V> implements Table<K, V> {
  /** The version made out of this one, which took its map. */
  private next: Version<K, V> | undefined;
  /** What this version has otherwise than the next one; undefined for what it has not. */
  private undo: Map<K, V | undefined> | undefined;
  private count: number;
  /** The version of which this one is a draft that is not closed yet. */
  private before: Version<K, V> | undefined;

  constructor(
    private map: Map<K, V> | undefined,
    private open = false,
  ) {
    this.count = map?.size ?? 0;
  }

  get size(): number {
    return this.map ? this.map.size : this.count;
  }

  get(key: K): V | undefined {
    if (this.map) return this.map.get(key);
    let at: Version<K, V> = this;
    for (let steps = 0; !at.map; steps++, at = at.next!) {
      if (at.undo!.has(key)) return at.undo!.get(key);
      if (steps === FAR) return this.own().get(key);
    }
    return at.map.get(key);
  }

  has(key: K): boolean {
    return this.map ? this.map.has(key) : this.get(key) !== undefined;
  }

  set(key: K, value: V): Table<K, V> {
    if (!this.open) return this.get(key) === value ? this : this.asMutable().set(key, value).asImmutable();
    const undo = this.before?.undo;
    if (undo && !undo.has(key)) undo.set(key, this.map!.get(key));
    this.map!.set(key, value);
    return this;
  }

  delete(key: K): Table<K, V> {
    if (!this.open) return this.has(key) ? this.asMutable().delete(key).asImmutable() : this;
    const undo = this.before?.undo;
    if (undo && !undo.has(key)) undo.set(key, this.map!.get(key));
    this.map!.delete(key);
    return this;
  }

  keys(): IterableIterator<K> {
    return this.own().keys();
  }

  values(): IterableIterator<V> {
    return this.own().values();
  }

  entries(): IterableIterator<[K, V]> {
    return this.own().entries();
  }

  [Symbol.iterator](): IterableIterator<[K, V]> {
    return this.own().entries();
  }

  asMutable(): Table<K, V> {
    const { map } = this;
    if (!map || this.open || map.size === 0) return new Version(new Map(this.own()), true);
    const draft = new Version(map, true);
    this.count = map.size;
    this.map = undefined;
    this.undo = new Map();
    this.next = draft;
    draft.before = this;
    return draft;
  }

  asImmutable(): Table<K, V> {
    this.open = false;
    this.before = undefined;
    return this;
  }

  withMutations(change: (draft: Table<K, V>) => void): Table<K, V> {
    const draft = this.asMutable();
    change(draft);
    return draft.asImmutable();
  }

  /** The map of this version, made if another one took it. */
  private own(): Map<K, V> {
    if (this.map) return this.map;
    const chain: Version<K, V>[] = [];
    let at: Version<K, V> = this;
    for (; !at.map; at = at.next!) chain.push(at);
    const map = new Map(at.map);
    for (const { undo } of chain.reverse()) {
      for (const [key, value] of undo!) {
        if (value === undefined) map.delete(key);
        else map.set(key, value);
      }
    }
    this.map = map;
    this.next = undefined;
    this.undo = undefined;
    return map;
  }
}
