import type { Context, Proposal } from "../recognise/proposal";
import { LIKELY } from "../recognise/reconcile";
import { surfaceOf } from "../recognise/words";
import type { Span } from "../text/span";
import { doubted, type Name, nameOf } from "./name";

/** One spelling of a name in a document, with where it stands. */
export interface Spelling {
  readonly name: Name;
  /** The most frequent exact surface of it; of equals the first. */
  readonly surface: string;
  /** Indices of its mentions, rising. */
  readonly mentions: readonly number[];
}

/** The names of one document, ready to be linked. */
export interface DocumentNames {
  readonly context: Context;
  readonly names: readonly Proposal[];
  readonly spellings: readonly Spelling[];
  /** For each mention the index of its spelling. */
  readonly spellingOf: Int32Array;
}

/** A reason of the document's own why two of its spellings name one entity. */
export interface Link {
  /** Indices of spellings. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1; links are made in falling order, so that a doubtful one cannot bar a sure one. */
  readonly weight: number;
  readonly reason: string;
  /** Where the text says so; the first mention of `b` where it is a matter of spelling. */
  readonly span: Span;
}

/** Gives the links that one rule sees in a document. */
export type Rule = (names: DocumentNames, without: ReadonlySet<string>) => Iterable<Link>;

export function documentNames(context: Context, names: readonly Proposal[]): DocumentNames {
  const found = new Map<string, { surfaces: Map<string, number>; name: Name; mentions: number[] }>();
  for (let m = 0; m < names.length; m++) {
    const { first, last, kind } = names[m]!;
    const surface = surfaceOf(context, first, last);
    const name = nameOf(surface, kind, context.lexicon);
    const id = `${kind}/${name.form}`;
    const spelling = found.get(id) ?? { surfaces: new Map<string, number>(), name, mentions: [] as number[] };
    spelling.surfaces.set(surface, (spelling.surfaces.get(surface) ?? 0) + 1);
    spelling.mentions.push(m);
    found.set(id, spelling);
  }
  for (const spelling of found.values()) {
    if (spelling.mentions.every((m) => !names[m]!.marked && names[m]!.confidence < LIKELY))
      spelling.name = doubted(spelling.name);
  }
  const spellingOf = new Int32Array(names.length);
  const spellings = Array.from(found.values(), ({ name, surfaces, mentions }, index) => {
    for (const m of mentions) spellingOf[m] = index;
    return { name, mentions, surface: mostFrequent(surfaces) };
  });
  return { context, names, spellings: [...spellings, ...writersNames(context, names, spellings)], spellingOf };
}

/** The names by which the writer's marks call entities elsewhere, where they are no spelling of this document. */
function writersNames({ lexicon }: Context, names: readonly Proposal[], spellings: readonly Spelling[]): Spelling[] {
  const forms = new Set(spellings.map((s) => `${s.name.kind}/${s.name.form}`));
  const added: Spelling[] = [];
  for (const { marked, kind } of names) {
    if (!marked?.names) continue;
    const name = nameOf(marked.names, kind, lexicon);
    if (forms.has(`${kind}/${name.form}`)) continue;
    forms.add(`${kind}/${name.form}`);
    added.push({ name, surface: marked.names, mentions: [] });
  }
  return added;
}

/** Where a mention stands. */
export function spanOf({ context, names }: DocumentNames, mention: number): Span {
  const { start, end } = context.reading.tokens;
  const { first, last } = names[mention]!;
  return { start: start[first]!, end: end[last - 1]! };
}

function mostFrequent(surfaces: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [surface, count] of surfaces) {
    if (count > most) {
      best = surface;
      most = count;
    }
  }
  return best;
}
