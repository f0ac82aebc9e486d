import { isMap, isPair, isScalar, isSeq, type Node, type ParsedNode, Scalar } from "yaml";
import { ACTOR_KEYS, ACTOR_KINDS, CAST_KEYS, type CastKey, type CastKeys, composed, PLACE_KEYS } from "../engine/index";
import { inOneLine } from "../summary";
import type { Spot, SpotEntry, What } from "./spot";

/** What stands around a node. */
interface Around {
  readonly keys: CastKeys;
  readonly key: string;
  readonly taken: readonly string[];
  readonly entry: SpotEntry | undefined;
  readonly isInFlow: boolean;
}

type Item = Pick<Spot, "list" | "at">;

/** Every scalar of a cast file that has a meaning there, in the order of the file. */
export function walked(text: string): Spot[] {
  const { document, isTooDeep } = composed(text);
  if (isTooDeep) return [];
  const spots: Spot[] = [];
  const root: Around = { keys: CAST_KEYS, key: "", taken: [], entry: undefined, isInFlow: false };
  walkMap(document.contents, root, spots);
  return spots.sort((a, b) => a.start - b.start);
}

/** A map, or a scalar where a map begins to be written. */
function walkMap(node: ParsedNode | Node | null, around: Around, spots: Spot[]): void {
  if (isScalar(node)) add(node, "key", { ...around, key: textOf(node), taken: [] }, spots);
  if (!isMap(node)) return;
  const isInFlow = around.isInFlow || node.flow === true;
  const taken = node.items.filter(isPair).map(({ key }) => textOf(key));
  for (const [at, { key, value }] of node.items.entries()) {
    const name = textOf(key);
    const here = { ...around, isInFlow, key: name, taken };
    if (isScalar(key)) add(key, "key", here, spots, { list: [], at });
    const known = Object.hasOwn(around.keys, name) ? around.keys[name] : undefined;
    if (known) walkValue(value as Node | null, known, here, spots);
  }
}

function walkValue(node: Node | null, { holds }: CastKey, around: Around, spots: Spot[]): void {
  if (holds === "kind") add(node, "kind", around, spots);
  else if (holds === "text") add(node, around.key === "name" ? "name" : "note", around, spots);
  else if (isScalar(node)) add(node, "list", around, spots);
  if (!isSeq(node)) return;
  const inside = { ...around, isInFlow: around.isInFlow || node.flow === true };
  const items = node.items as (Node | null)[];
  if (holds === "entries") for (const item of items) walkEntry(item, inside, spots);
  else if (holds === "groups") for (const item of items) walkGroup(item, inside, spots);
  else if (holds === "texts") addAll(items, around.entry ? "alias" : "not-name", inside, spots);
  else if (holds === "coordinates") addAll(items, "degrees", inside, spots);
}

function walkEntry(node: Node | null, around: Around, spots: Spot[]): void {
  const isPlace = around.key === "places";
  const keys = isPlace ? PLACE_KEYS : ACTOR_KEYS;
  walkMap(node, { ...around, keys, taken: [], entry: entryOf(node, isPlace) }, spots);
}

function walkGroup(node: Node | null, around: Around, spots: Spot[]): void {
  if (!isSeq(node)) {
    add(node, "list", around, spots);
    return;
  }
  const inside = { ...around, isInFlow: around.isInFlow || node.flow === true };
  addAll(node.items as (Node | null)[], "apart", inside, spots);
}

function addAll(items: readonly (Node | null)[], what: What, around: Around, spots: Spot[]): void {
  const list = items.map(textOf);
  for (const [at, item] of items.entries()) add(item, what, around, spots, { list, at });
}

function add(node: Node | null, what: What, around: Around, spots: Spot[], item: Item = { list: [], at: -1 }): void {
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return;
  const [start, end] = node.range;
  spots.push({ ...around, ...item, what, text: textOf(node), start, end, quote: quoteOf(node) });
}

function entryOf(node: Node | null, isPlace: boolean): SpotEntry {
  const value = (key: string) => (isMap(node) ? node.get(key, true) : undefined) as Node | undefined;
  const list = value("aliases");
  const aliases = isSeq(list) ? list.items.map(textOf).filter((text) => text !== "") : [];
  const written = textOf(value("kind"));
  const kind = isPlace ? "place" : ACTOR_KINDS.find((known) => known === written);
  const [start = 0, end = 0] = node?.range ?? [];
  return { start, end, kind, isPlace, name: textOf(value("name")) || undefined, aliases };
}

function textOf(node: unknown): string {
  return isScalar(node) ? inOneLine(String(node.value ?? "")) : "";
}

function quoteOf({ type }: Scalar): Spot["quote"] {
  if (type === Scalar.QUOTE_SINGLE) return "'";
  return type === Scalar.QUOTE_DOUBLE ? '"' : "";
}
