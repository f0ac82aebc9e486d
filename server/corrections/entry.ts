import { isMap, isSeq, type Node } from "yaml";
import type { CastEntry, ParsedCast } from "../engine/index";
import type { Decided, Entry } from "./decided";
import { type Child, commentedChildrenOf, keyOf, type ParsedMap, pairOf } from "./yaml/children";
import type { MapChange } from "./yaml/edit-map";
import type { Value } from "./yaml/render";
import { type AnyPair, Unwritable, type YamlText } from "./yaml/yaml-text";

export type Section = "actors" | "places";

export function sectionOf({ kind }: Pick<CastEntry, "kind">): Section {
  return kind === "place" ? "places" : "actors";
}

/** The keys of an entry as people write them. */
const ORDER = ["name", "kind", "aliases", "at", "note"];

/** A new entry as it is written. */
export function fieldsOf({ kind, name, aliases, at, note }: CastEntry): { readonly [key: string]: Value } {
  return {
    name,
    ...(kind === "place" ? {} : { kind }),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(at ? { at: [at.latitude, at.longitude] } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** What to change in the map of an entry. */
export function changeOf(map: ParsedMap, old: Entry, now: Entry, written: ParsedCast["entries"][number]): MapChange {
  const before = fieldsOf(old);
  const after = fieldsOf(now);
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const gone = Object.keys(before).filter((key) => !(key in after) && key !== "aliases");
  const silence = gone.filter((key) => key === "at");
  return {
    set: Object.fromEntries(changed.filter((key) => key !== "aliases").map((key) => [key, after[key]!])),
    remove: gone.filter((key) => key !== "at"),
    silence,
    lists: {
      aliases: {
        removed: written.aliases
          .filter(({ text }) => !now.aliases.includes(text))
          .map(({ span }) => indexOf(map, span)),
        added: now.aliases.filter((alias) => !old.aliases.includes(alias)).map((value) => ({ value })),
      },
    },
    order: ORDER,
  };
}

/** What an entry that goes says beyond its names and is said nowhere else now. */
export function relicsOf(yaml: YamlText, map: Node | null, entry: CastEntry, after: Decided): readonly Child[] {
  if (!isMap(map)) return [];
  const isKept = (key: string) => {
    if (key === "note") return after.entries.some(({ note }) => entry.note !== undefined && note?.includes(entry.note));
    if (key === "at")
      return after.entries.some(({ at }) => at !== undefined && JSON.stringify(at) === JSON.stringify(entry.at));
    return key === "name" || key === "kind" || key === "aliases";
  };
  const children = commentedChildrenOf(yaml, map as ParsedMap);
  return children.filter((_, at) => !isKept(keyOf(map.items[at] as AnyPair)));
}

function indexOf(map: ParsedMap, { start }: { readonly start: number }): number {
  const list = pairOf(map, "aliases")?.value;
  const index = isSeq(list) ? list.items.findIndex((item) => (item as Node | null)?.range?.[0] === start) : -1;
  if (index < 0) throw new Unwritable();
  return index;
}
