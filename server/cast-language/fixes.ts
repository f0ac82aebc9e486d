import { distance } from "fastest-levenshtein";
import { isSeq, type Node, visit, type YAMLSeq } from "yaml";
import { removal } from "../corrections/yaml/removal";
import type { Splice } from "../corrections/yaml/splice";
import { Unwritable, type YamlText, yamlText } from "../corrections/yaml/yaml-text";
import { ACTOR_KINDS, type CastProblem, parseCast } from "../engine/index";
import { othersOf, type Spot } from "./spot";
import { spotsIn } from "./spots";

/** A change of a cast file that mends a mistake in it. */
export interface CastFix {
  readonly problem: CastProblem;
  readonly title: string;
  readonly splices: readonly Splice[];
}

/** What would mend the mistakes of a cast file, or those of them that are wanted, in the order of the file. */
export function fixesIn(text: string, isWanted: (problem: CastProblem) => boolean = () => true): CastFix[] {
  const { cast, problems } = parseCast(text);
  const wanted = problems.filter(isWanted);
  if (!cast || wanted.length === 0) return [];
  const yaml = yamlText(text);
  const spots = spotsIn(text);
  return wanted.flatMap((problem) => {
    const spot = spots.find(({ start, end }) => start === problem.span.start && end === problem.span.end);
    return spot ? fixesFor(yaml, problem, spot).map((fix) => ({ problem, ...fix })) : [];
  });
}

function fixesFor(yaml: YamlText, { code }: CastProblem, spot: Spot): Omit<CastFix, "problem">[] {
  switch (code) {
    case "unknown-key":
      return replacing(spot, keysLike(spot));
    case "kind":
      return replacing(spot, ACTOR_KINDS);
    case "duplicate":
    case "clash":
      return removing(yaml, spot);
    default:
      return [];
  }
}

function replacing({ start, end }: Spot, texts: readonly string[]): Omit<CastFix, "problem">[] {
  return texts.map((text) => ({ title: `Write “${text}”`, splices: [{ start, end, text }] }));
}

/** The keys that may be meant, the most alike first. */
function keysLike({ text, keys, taken }: Spot): string[] {
  return Object.keys(keys)
    .filter((key) => !taken.includes(key) && distance(key, text) <= 2)
    .sort((a, b) => distance(a, text) - distance(b, text));
}

/** Takes a name out of its list; of two that are kept apart, both. */
function removing(yaml: YamlText, spot: Spot): Omit<CastFix, "problem">[] {
  const title = titleOf(spot);
  const [list, above] = listsAround(yaml, spot);
  const isPair = spot.what === "apart" && othersOf(spot).length < 2;
  const collection = isPair ? above : list;
  if (title === undefined || !list || !collection) return [];
  const index = isPair ? collection.items.indexOf(list) : collection.items.findIndex((item) => isAt(item, spot));
  try {
    return [{ title, splices: removal(yaml, collection, new Set([index])) }];
  } catch (error) {
    if (error instanceof Unwritable) return [];
    throw error;
  }
}

function titleOf(spot: Spot): string | undefined {
  const { what, text, entry } = spot;
  const others = othersOf(spot);
  switch (what) {
    case "alias":
      return `Take “${text}” from the names of “${entry?.name ?? ""}”`;
    case "not-name":
      return `Take “${text}” from not-names`;
    case "apart":
      return others.length < 2
        ? `Keep “${others[0] ?? ""}” and “${text}” apart no more`
        : `Take “${text}” from this group`;
    default:
      return undefined;
  }
}

type List = YAMLSeq<Node | null>;

/** The lists that a scalar stands in, the innermost first. */
function listsAround({ root }: YamlText, spot: Spot): List[] {
  let found: List[] = [];
  visit(root, {
    Scalar(_, node, path) {
      if (!isAt(node, spot)) return undefined;
      found = path.filter((one) => isSeq(one)).reverse() as List[];
      return visit.BREAK;
    },
  });
  return found;
}

function isAt(node: Node | null, { start }: Spot): boolean {
  return node?.range?.[0] === start;
}
