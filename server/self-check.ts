import type { Corpus, Document, Entity, LinkedMention, Span } from "./engine/index";
import { inSlices } from "./slices";
import { countOf } from "./summary";

/** What an index is made of. */
export interface Sources {
  /** The corpus without documents, under the casts that count. */
  readonly empty: Corpus;
  /** In the order of their URIs. */
  readonly documents: readonly Document[];
}

/** Where an index differs from one made from scratch, and in what. */
export interface Difference {
  readonly uri: string;
  readonly span: Span;
  /** The rest of a sentence that begins with the place. */
  readonly what: string;
}

/**
 * The first difference of a corpus from one that is made from scratch of the same documents, in the order of these; none
 * where they agree. Works in slices; once `stopped` holds, what it tells does not count.
 */
export async function firstDifference(
  corpus: Corpus,
  { empty, documents }: Sources,
  stopped: () => boolean,
): Promise<Difference | undefined> {
  let scratch = empty;
  const length = ({ text }: Document) => text.length;
  const take = (group: readonly Document[]) => {
    scratch = scratch.with(group);
  };
  await inSlices(documents, length, take, stopped);
  const compared = new Set<string>();
  let found = strangerIn(corpus, documents);
  const compare = (group: readonly Document[]) => {
    for (const document of group) found ??= inDocument(document, corpus, scratch, compared);
  };
  await inSlices(documents, length, compare, () => stopped() || found !== undefined);
  return found;
}

const BEGINNING: Span = { start: 0, end: 0 };

/** A document that the index has and that is not there. */
function strangerIn(corpus: Corpus, documents: readonly Document[]): Difference | undefined {
  const known = new Set(documents.map(({ uri }) => uri));
  const stranger = corpus.documents.find((uri) => !known.has(uri));
  return stranger === undefined
    ? undefined
    : { uri: stranger, span: BEGINNING, what: "the index has this document, which is no longer there." };
}

function inDocument(
  { uri, text }: Document,
  index: Corpus,
  scratch: Corpus,
  compared: Set<string>,
): Difference | undefined {
  if (!index.has(uri)) return { uri, span: BEGINNING, what: "the index has not got this document." };
  const [had, made] = [index.mentions(uri), scratch.mentions(uri)];
  for (let at = 0; at < Math.max(had.length, made.length); at++) {
    const [before, after] = [had[at], made[at]];
    const same = before && after && before.start === after.start && before.end === after.end;
    if (!same) return inPlace(uri, text, before, after);
    const fields = differing(before, after);
    if (fields.length > 0) {
      const [one, other] = [said(before, index), said(after, scratch)];
      const what = `“${text.slice(before.start, before.end)}” is ${one} in the index, and ${other} in one made from scratch`;
      return { uri, span: before, what: one === other ? `${what}, with another ${fields.join(", ")}.` : `${what}.` };
    }
    if (compared.has(before.entity)) continue;
    compared.add(before.entity);
    const fault =
      inEntity(index.entity(before.entity), scratch.entity(before.entity)) ?? inList(before.entity, index, scratch);
    if (fault !== undefined) return { uri, span: before, what: fault };
  }
  return undefined;
}

/** Two mentions that are not at one place, of which the first is what only one of the two has. */
function inPlace(uri: string, text: string, had?: LinkedMention, made?: LinkedMention): Difference {
  const extra = had && (!made || had.start < made.start || (had.start === made.start && had.end < made.end));
  const span = (extra ? had : (made ?? had))!;
  const name = `“${text.slice(span.start, span.end)}”`;
  const what = extra
    ? `the index has the name ${name}, which one made from scratch has not.`
    : `the index has not got the name ${name}, which one made from scratch has.`;
  return { uri, span, what };
}

function inEntity(had: Entity | undefined, made: Entity | undefined): string | undefined {
  if (!had || !made) return "the index names somebody here whom it does not know.";
  const fields = differing(had, made);
  if (fields.length === 0) return undefined;
  const counts = ({ mentions, documents }: Entity) =>
    `${countOf(mentions, "mention")} in ${countOf(documents.length, "document")}`;
  const [one, other] = [counts(had), counts(made)];
  if (one !== other) return `${had.name} has ${one} in the index, and ${other} in one made from scratch.`;
  return `${had.name} has another ${fields.join(", ")} in the index than in one made from scratch.`;
}

/** The index keeps the mentions of an entity by document and by entity: here as there they must be the same. */
function inList(id: string, index: Corpus, scratch: Corpus): string | undefined {
  const list = (corpus: Corpus) => corpus.mentionsOf(id).map(({ uri, mention }) => [uri, mention.start, mention.end]);
  if (JSON.stringify(list(index)) === JSON.stringify(list(scratch))) return undefined;
  return `the index lists other mentions of ${index.entity(id)?.name ?? id} than one made from scratch.`;
}

function said({ entity, status, kind }: LinkedMention, corpus: Corpus): string {
  return `the ${kind} ${corpus.entity(entity)?.name ?? entity} (${status})`;
}

/** The fields in which two values of plain data differ. */
function differing<T extends object>(one: T, other: T): string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof T & string)[];
  return fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}
