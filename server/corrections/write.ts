import { isMap, isSeq, type Node, type YAMLSeq } from "yaml";
import type { ParsedCast } from "../engine/index";
import { type Decided, decidedIn, type Entry } from "./decided";
import { changeOf, fieldsOf, relicsOf, type Section, sectionOf } from "./entry";
import { isInFlow, type ParsedMap, pairOf } from "./yaml/children";
import { editList, type ListChange } from "./yaml/edit-list";
import { editMap, newMap } from "./yaml/edit-map";
import { linesOf } from "./yaml/lift";
import type { Item } from "./yaml/render";
import type { Splice } from "./yaml/splice";
import { columnOf, extentOf, Unwritable, type YamlText, yamlText } from "./yaml/yaml-text";

/**
 * What to change in a cast file so that it says what is decided now: as little as can be. Throws `Unwritable` where that
 * cannot be done in the way in which the file is written.
 */
export function written(text: string, parsed: ParsedCast, after: Decided): Splice[] {
  const yaml = yamlText(text);
  const { root } = yaml;
  const file: CastText = { yaml, root: isMap(root) ? (root as ParsedMap) : undefined, parsed };
  const before = decidedIn(parsed);
  const moved = new Map<Entry, Item>();
  const splices = [...entrySplices(file, before, after, moved), ...groupSplices(file, after)];
  const lists = {
    actors: entryList(file, "actors", after, moved),
    places: entryList(file, "places", after, moved),
    "not-names": nameList(file, before, after),
    apart: groupList(file, after),
  };
  const changed = Object.fromEntries(
    Object.entries(lists).filter(([, { removed, added }]) => removed.length + added.length > 0),
  );
  const dashes = dashColumn(file);
  if (file.root) return [...splices, ...editMap(yaml, file.root, { lists: changed, keepsEmpty: true, dashes })];
  return [beginning(yaml, newMap(changed, dashes))];
}

/** A cast file with its parts: no map where nothing is decided in it. */
interface CastText {
  readonly yaml: YamlText;
  readonly root: ParsedMap | undefined;
  readonly parsed: ParsedCast;
}

/** Changes inside entries; those that go to the other list are noted with the lines that they take there. */
function entrySplices(file: CastText, before: Decided, after: Decided, moved: Map<Entry, Item>): Splice[] {
  const { yaml, parsed } = file;
  const present = byOrigin(after);
  return before.entries.flatMap((old, origin) => {
    const now = present.get(origin);
    if (!now || isSame(old, now)) return [];
    const map = itemAt(file, sectionOf(old), parsed.entries[origin]!.span.start).node;
    if (!isMap(map)) throw new Unwritable();
    const splices = editMap(yaml, map as ParsedMap, changeOf(map as ParsedMap, old, now, parsed.entries[origin]!));
    if (sectionOf(now) === sectionOf(old) || isInLine(file, sectionOf(now))) {
      return sectionOf(now) === sectionOf(old) ? splices : [];
    }
    const lifted = linesOf(yaml, map as ParsedMap, splices);
    moved.set(now, { value: fieldsOf(now), lines: lifted.lines });
    return [...lifted.rest];
  });
}

function entryList(file: CastText, section: Section, after: Decided, moved: ReadonlyMap<Entry, Item>): ListChange {
  const removed: number[] = [];
  const leaving = new Map<number, number>();
  const present = byOrigin(after);
  let dropsComments = false;
  for (const [origin, { entry, span }] of file.parsed.entries.entries()) {
    const now = present.get(origin);
    if (sectionOf(entry) !== section || (now && sectionOf(now) === section)) continue;
    const { index } = itemAt(file, section, span.start);
    removed.push(index);
    if (now && moved.has(now)) dropsComments = true;
    else leaving.set(index, origin);
  }
  const added = after.entries.filter((entry) => {
    const old = entry.origin === undefined ? undefined : file.parsed.entries[entry.origin]!.entry;
    return sectionOf(entry) === section && (!old || sectionOf(old) !== section);
  });
  return {
    removed,
    added: added.map((entry) => moved.get(entry) ?? { value: fieldsOf(entry) }),
    isTall: true,
    dropsComments,
    relics(index) {
      const origin = leaving.get(index);
      if (origin === undefined) return [];
      const { entry, span } = file.parsed.entries[origin]!;
      return relicsOf(file.yaml, itemAt(file, section, span.start).node, entry, after);
    },
  };
}

function nameList(file: CastText, before: Decided, after: Decided): ListChange {
  const removed = file.parsed.notNames.filter(({ text }) => !after.notNames.includes(text));
  return {
    removed: removed.map(({ span }) => itemAt(file, "not-names", span.start).index),
    added: after.notNames.filter((name) => !before.notNames.includes(name)).map((value) => ({ value })),
  };
}

function groupList(file: CastText, after: Decided): ListChange {
  const kept = new Set(after.apart.map(({ origin }) => origin));
  const removed = [...file.parsed.apart.keys()].filter((origin) => !kept.has(origin));
  return {
    removed: removed.map((origin) => groupAt(file, origin).index),
    added: after.apart.filter(({ origin }) => origin === undefined).map(({ names }) => ({ value: names })),
  };
}

/** Changes inside groups: names only ever go. */
function groupSplices(file: CastText, after: Decided): Splice[] {
  return after.apart.flatMap(({ names, origin }) => {
    if (origin === undefined) return [];
    const group = file.parsed.apart[origin]!;
    const gone = group.filter(({ text }) => !names.includes(text));
    if (gone.length === 0) return [];
    const list = groupAt(file, origin).node;
    if (!isSeq(list)) throw new Unwritable();
    const removed = gone.map(({ span }) => list.items.findIndex((item) => startOf(item as Node) === span.start));
    return editList(file.yaml, list as YAMLSeq<Node | null>, { removed, added: [] });
  });
}

/** What the entries of the file are now; those that go are not there. */
function byOrigin({ entries }: Decided): ReadonlyMap<number | undefined, Entry> {
  return new Map(entries.map((entry) => [entry.origin, entry]));
}

function isSame(a: Entry, b: Entry): boolean {
  const said = (entry: Entry) => JSON.stringify([entry.kind, fieldsOf(entry)]);
  return said(a) === said(b);
}

/** The item of a list of the file that begins at an offset. */
function itemAt({ root }: CastText, key: string, start: number): { node: Node | null; index: number } {
  const list = root && pairOf(root, key)?.value;
  const index = isSeq(list) ? list.items.findIndex((item) => startOf(item as Node | null) === start) : -1;
  if (!isSeq(list) || index < 0) throw new Unwritable();
  return { node: list.items[index] as Node | null, index };
}

/** The group with this place among those that count, by its first name: groups of fewer than two do not. */
function groupAt({ root, parsed }: CastText, origin: number): { node: Node | null; index: number } {
  const list = root && pairOf(root, "apart")?.value;
  const start = parsed.apart[origin]![0]!.span.start;
  const index = isSeq(list)
    ? list.items.findIndex((item) => isSeq(item) && item.items.some((name) => startOf(name as Node) === start))
    : -1;
  if (!isSeq(list) || index < 0) throw new Unwritable();
  return { node: list.items[index] as Node, index };
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}

/** Whether the items of a list stand between brackets. */
function isInLine({ root }: CastText, section: Section): boolean {
  const list = root && pairOf(root, section)?.value;
  return root !== undefined && (isInFlow(root) || (isSeq(list) && list.flow === true && list.items.length > 0));
}

/** How far the dashes of the lists that are there stand from their keys. */
function dashColumn({ yaml, root }: CastText): number | undefined {
  const list = root?.items.map(({ value }) => value).find((value) => isSeq(value) && !value.flow);
  return root && list
    ? columnOf(yaml.text, extentOf(yaml, list).start) - columnOf(yaml.text, extentOf(yaml, root).start)
    : undefined;
}

/** The first that a file says, behind its comments. */
function beginning({ text, eol }: YamlText, lines: readonly string[]): Splice {
  const isOpen = text !== "" && !/[\r\n\ufeff]$/.test(text);
  const written = lines.join(eol);
  return { start: text.length, end: text.length, text: isOpen ? eol + written : written + eol };
}
