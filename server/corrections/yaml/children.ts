import { isMap, isPair, isScalar, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { type AnyPair, extentOf, lineEnd, type YamlText } from "./yaml-text";

export type ParsedMap = YAMLMap<Node | null, Node | null>;

/** A map or list as it was parsed. */
export type Collection = ParsedMap | YAMLSeq<Node | null>;

/** An item of a list, its dash included, or a pair of a map: where it begins and its own text ends. */
export interface Child {
  readonly start: number;
  readonly end: number;
}

export function childrenOf(yaml: YamlText, collection: Collection): Child[] {
  let dash = -1;
  return collection.items.map((item) => {
    if (isPair(item)) return extentOfPair(yaml, item as AnyPair);
    const { start, end } = extentOf(yaml, item as Node);
    if (isInFlow(collection)) return { start, end };
    // Dashes and items come in one order.
    while ((yaml.dashes[dash + 1] ?? start) < start) dash++;
    const begin = yaml.dashes[dash] ?? start;
    return { start: begin, end: Math.max(end, begin + 1) };
  });
}

/** The children, each with the comment behind it where it has lines of its own. */
export function commentedChildrenOf(yaml: YamlText, collection: Collection): Child[] {
  const children = childrenOf(yaml, collection);
  if (isInFlow(collection)) return children;
  return children.map(({ start, end }) => ({ start, end: lineEnd(yaml.text, end) }));
}

/** The pair with a key; the first of several. */
export function pairOf(map: ParsedMap, key: string): AnyPair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

export function keyOf({ key }: AnyPair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** The offset behind the colon of a pair; behind its key where there is none. */
export function behindKey({ text }: YamlText, { key }: AnyPair): number {
  const end = key?.range?.[1] ?? 0;
  const colon = /^\s*:/.exec(text.slice(end, end + 1000));
  return colon ? end + colon[0].length : end;
}

/** Whether a value is not there, or only said to be nothing. */
export function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.type === "PLAIN" && /^(?:~|null)?$/iu.test(String(node.value)));
}

/** Between brackets or braces, or a pair that stands for a map by itself. */
export function isInFlow(collection: Collection): boolean {
  return collection.flow === true;
}

/** Whether a map in flow is written as a pair without braces. */
export function isBare(yaml: YamlText, collection: Collection): boolean {
  return isMap(collection) && isInFlow(collection) && yaml.text[extentOf(yaml, collection).start] !== "{";
}

function extentOfPair(yaml: YamlText, pair: AnyPair): Child {
  const value = pair.value && extentOf(yaml, pair.value);
  const start = pair.key?.range?.[0] ?? value?.start ?? 0;
  return { start, end: value && value.end > value.start ? value.end : behindKey(yaml, pair) };
}
