import { isScalar, type Node, type YAMLSeq } from "yaml";
import { isInFlow } from "./children";
import { insertion } from "./insertion";
import { type Relics, removal } from "./removal";
import { behindColon, type Item, inFlow, withDashes } from "./render";
import type { Splice } from "./splice";
import { extentOf, type YamlText } from "./yaml-text";

/** What is to become of a list. */
export interface ListChange {
  /** Its items that go, by their index. */
  readonly removed: readonly number[];
  readonly added: readonly Item[];
  /** A new list has a line for each item. */
  readonly isTall?: boolean;
  readonly relics?: Relics;
  /** The comments in what goes are elsewhere already. */
  readonly dropsComments?: boolean;
}

/** Changes a list where it stands. */
export function editList(yaml: YamlText, list: YAMLSeq<Node | null>, change: ListChange): Splice[] {
  const { removed, added, relics, dropsComments } = change;
  // A name for a name stands where the old one stood.
  const swaps = removed.filter((at) => isScalar(list.items[at])).slice(0, added.filter(isText).length);
  const [swapped, rest] = [added.slice(0, swaps.length), added.slice(swaps.length)];
  const splices = swaps.map((at, i): Splice => {
    const { value } = swapped[i]!;
    return { ...extentOf(yaml, list.items[at]!), text: isInFlow(list) ? inFlow(value) : behindColon(value).join(" ") };
  });
  const going = new Set(removed.filter((at) => !swaps.includes(at)));
  const shown = dropsComments ? { ...yaml, comments: [] } : yaml;
  if (going.size > 0) splices.push(...removal(shown, list, going, relics));
  if (rest.length === 0) return splices;
  const anchor = [...list.items.keys()].findLast((at) => !going.has(at)) ?? -1;
  const addition = {
    inFlow: rest.map(({ value }) => inFlow(value)),
    inBlock: (column: number) => withDashes(rest, column),
  };
  return [...splices, ...insertion(yaml, list, anchor, addition)];
}

function isText({ value }: Item): boolean {
  return typeof value === "string";
}
