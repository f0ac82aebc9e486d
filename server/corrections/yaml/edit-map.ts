import { isSeq, type Node, type YAMLSeq } from "yaml";
import { commentedChildrenOf, isInFlow, isNothing, keyOf, type ParsedMap, pairOf } from "./children";
import { editList, type ListChange } from "./edit-list";
import { additionOf, type Fresh, freshList, replaced } from "./fresh";
import { insertion } from "./insertion";
import { type Relics, removal } from "./removal";
import type { Value } from "./render";
import type { Splice } from "./splice";
import { Unwritable, type YamlText } from "./yaml-text";

/** What is to become of a map, by its keys; nothing of other keys. */
export interface MapChange {
  readonly remove?: readonly string[];
  /** These go too, and leave what they said as a comment. */
  readonly silence?: readonly string[];
  readonly set?: Readonly<Record<string, Value>>;
  readonly lists?: Readonly<Record<string, ListChange>>;
  /** The keys in the order in which people write them: a new one goes behind those before it, else to the end. */
  readonly order?: readonly string[];
  /** Leave the key of a list that has lost all its items. */
  readonly keepsEmpty?: boolean;
  /** How far the dashes of a new list stand from its key. */
  readonly dashes?: number | undefined;
}

/** Changes a map where it stands. Throws `Unwritable` where what stands under a key is not what it should be. */
export function editMap(yaml: YamlText, map: ParsedMap, change: MapChange): Splice[] {
  const gone = new Set([...(change.remove ?? []), ...(change.silence ?? [])]);
  const fresh = new Map<string, Fresh>();
  const splices: Splice[] = [];
  for (const [key, value] of Object.entries(change.set ?? {})) {
    const pair = pairOf(map, key);
    if (pair) splices.push(...replaced(yaml, map, pair, { value }));
    else fresh.set(key, { value });
  }
  for (const [key, list] of Object.entries(change.lists ?? {})) {
    const pair = pairOf(map, key);
    if (list.added.length + list.removed.length === 0) continue;
    const isEmptied = list.added.length === 0 && isSeq(pair?.value) && pair.value.items.length === list.removed.length;
    if (isEmptied && !change.keepsEmpty) gone.add(key);
    else if (pair && isSeq(pair.value) && (pair.value.items.length > 0 || !list.isTall || isInFlow(map)))
      splices.push(...editList(yaml, pair.value as YAMLSeq<Node | null>, list));
    else if (pair && !isSeq(pair.value) && !isNothing(pair.value)) throw new Unwritable();
    else if (pair) splices.push(...replaced(yaml, map, pair, freshList(list), change.dashes));
    else fresh.set(key, freshList(list));
  }
  const going = new Set([...map.items.keys()].filter((at) => gone.has(keyOf(map.items[at]!))));
  const isSilenced = (at: number) => change.silence?.includes(keyOf(map.items[at]!));
  const relics: Relics = (at) => (isSilenced(at) ? [commentedChildrenOf(yaml, map)[at]!] : []);
  if (going.size > 0) splices.push(...removal(yaml, map, going, relics));
  for (const [anchor, keys] of anchorsOf(map, going, [...fresh.keys()], change.order ?? [])) {
    const pairs = keys.map((key) => [key, fresh.get(key)!] as const);
    splices.push(...insertion(yaml, map, anchor, additionOf(pairs, change.dashes)));
  }
  return splices;
}

/** The lines of a new map that has these lists. */
export function newMap(lists: Readonly<Record<string, ListChange>>, dashes: number | undefined): readonly string[] {
  const pairs = Object.entries(lists).map(([key, list]) => [key, freshList(list)] as const);
  return additionOf(pairs, dashes).inBlock(0);
}

/** Behind which of the pairs that stay the new keys go, together where they go to one place. */
function anchorsOf(map: ParsedMap, going: ReadonlySet<number>, keys: readonly string[], order: readonly string[]) {
  const staying = [...map.items.keys()].filter((at) => !going.has(at));
  const anchors = new Map<number, string[]>();
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  for (const key of [...keys].sort((a, b) => rank(a) - rank(b))) {
    const before = staying.filter((at) => rank(keyOf(map.items[at]!)) < rank(key));
    const anchor = (order.includes(key) ? before : staying).at(-1) ?? staying.at(-1) ?? -1;
    anchors.set(anchor, [...(anchors.get(anchor) ?? []), key]);
  }
  return anchors;
}
