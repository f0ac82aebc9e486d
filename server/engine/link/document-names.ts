import type { Context, Proposal } from "../recognise/proposal";
import { LIKELY } from "../recognise/reconcile";
import { surfaceOf } from "../recognise/words";
import type { Span } from "../text/span";
import { castName } from "./cast";
import { byCountry } from "./homonyms";
import { doubted, type Name, nameOf } from "./name";
import { bySex, type Group } from "./senses";

/** One spelling of a name in a document, with where it stands. */
export interface Spelling {
  readonly name: Name;
  /** The most frequent exact surface of it; of equals the first. */
  readonly surface: string;
  /** Indices of its mentions, rising. */
  readonly mentions: readonly number[];
  /** The sex that titles tell of a person. */
  readonly sex: "female" | "male" | undefined;
  /** Set where the name says what titles tell: the name without that. */
  readonly plain: Name | undefined;
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
  const surfaces = names.map(({ first, last }) => surfaceOf(context, first, last));
  const named = names.map(({ kind }, m) => castName(nameOf(surfaces[m]!, kind, context.lexicon), context.cast));
  const groups = byForm(named).map(({ name, mentions }): Group => {
    const sure = mentions.some((m) => names[m]!.marked || names[m]!.confidence >= LIKELY);
    return { name: sure ? name : doubted(name), mentions };
  });
  const spellingOf = new Int32Array(names.length);
  const spellings = bySex(context, names, byCountry(context, names, named, groups)).map((group, index): Spelling => {
    for (const m of group.mentions) spellingOf[m] = index;
    const surface = group.mentions.length < 2 ? surfaces[group.mentions[0]!]! : mostFrequent(group.mentions, surfaces);
    return { name: group.name, surface, mentions: group.mentions, sex: group.sex, plain: group.plain };
  });
  const marked = names.some((name) => name.marked?.names) ? writersNames(context, names, spellings) : [];
  return { context, names, spellings: [...spellings, ...marked], spellingOf };
}

/** The mentions of each kind and form, with the first name of that form. */
function byForm(named: readonly Name[]): { name: Name; mentions: number[] }[] {
  const found: { name: Name; mentions: number[] }[] = [];
  const ofForm = new Map<string, { name: Name; mentions: number[] }[]>();
  for (const [m, name] of named.entries()) {
    const there = ofForm.get(name.form);
    const group = there?.find((one) => one.name.kind === name.kind);
    if (group) {
      group.mentions.push(m);
      continue;
    }
    const made = { name, mentions: [m] };
    found.push(made);
    if (there) there.push(made);
    else ofForm.set(name.form, [made]);
  }
  return found;
}

/** The names by which the writer's marks call entities elsewhere, where they are no spelling of this document. */
function writersNames(
  { lexicon, cast }: Context,
  names: readonly Proposal[],
  spellings: readonly Spelling[],
): Spelling[] {
  const forms = new Set(spellings.map((s) => `${s.name.kind}/${s.name.form}`));
  const added: Spelling[] = [];
  for (const { marked, kind } of names) {
    if (!marked?.names) continue;
    const name = castName(nameOf(marked.names, kind, lexicon), cast);
    if (forms.has(`${kind}/${name.form}`)) continue;
    forms.add(`${kind}/${name.form}`);
    added.push({ name, surface: marked.names, mentions: [], sex: undefined, plain: undefined });
  }
  return added;
}

/** Where a mention stands. */
export function spanOf({ context, names }: DocumentNames, mention: number): Span {
  const { start, end } = context.reading.tokens;
  const { first, last } = names[mention]!;
  return { start: start[first]!, end: end[last - 1]! };
}

function mostFrequent(mentions: readonly number[], surfaces: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const m of mentions) counts.set(surfaces[m]!, (counts.get(surfaces[m]!) ?? 0) + 1);
  let best = "";
  let most = 0;
  for (const [surface, count] of counts) {
    if (count > most) {
      best = surface;
      most = count;
    }
  }
  return best;
}
