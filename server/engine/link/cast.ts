import type { Cast, CastEntry } from "../cast";
import { CAST_MARK, castKeyOf } from "../cast";
import type { Likeness } from "./likeness";
import type { Name } from "./name";

/**
 * A name as the cast has it. All names of an entry have one key, and any of them is a full name. What the reader only keeps
 * apart from others gets a key by its form, so that nothing but links can unite it with another form.
 */
export function castName(name: Name, cast: Cast): Name {
  if (cast.decisions.size === 0) return name;
  let names = remembered.get(cast);
  if (!names) remembered.set(cast, (names = new WeakMap()));
  let decided = names.get(name);
  if (!decided) names.set(name, (decided = decide(name, cast)));
  return decided;
}

const remembered = new WeakMap<Cast, WeakMap<Name, Name>>();

function decide(name: Name, cast: Cast): Name {
  const entry = cast.entryNamed(name.kind, name.form);
  if (entry) {
    const key = castKeyOf(entry);
    return { ...name, key, strength: "strong", known: undefined, natural: name, apart: cast.apartFrom(key) };
  }
  const apart = cast.apartFrom(name.form);
  return apart.length === 0 ? name : { ...name, key: `${name.kind}/=${name.form}`, natural: name, apart };
}

/** The entry of the cast that a name belongs to. */
export function castEntryOf(name: Name, cast: Cast): CastEntry | undefined {
  return isInCast(name) ? cast.entryWith(name.key) : undefined;
}

export function isInCast({ key }: Name): boolean {
  return isCastKey(key);
}

export function isCastKey(key: string): boolean {
  return key.includes(CAST_MARK);
}

/** What tells a name from others with its key: all that its surface, and not the key, has decided. */
export function variantOf({ form, strength, known, place, natural, apart }: Name): string {
  return [form, (natural ?? { strength }).strength, natural?.known ?? known, place?.id, ...apart].join("\n");
}

/** Whether the reader said that two names are not one entity's. */
export function keptApart(a: Name, b: Name): boolean {
  if (a.apart.includes(b.key) || a.apart.includes(b.form) || b.apart.includes(a.key) || b.apart.includes(a.form))
    return true;
  return a.key !== b.key && isInCast(a) && isInCast(b);
}

/** A name of the cast, and what meets it in documents that another cast counts for, or none. */
export const inCast: Likeness = {
  meetsAt: ({ natural, key }) => [natural ? (natural.known ?? natural.key) : key],
  agree: (a, b) => a.natural !== undefined || b.natural !== undefined,
  reason: (a, b) => `“${a}” is the name of “${b}” in the cast of another folder`,
  weight: 0.9,
};
