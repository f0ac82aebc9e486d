import type { Cast } from "../cast";
import { wordsIn } from "../cast/occurrence";
import { columnsOf, halvesOf } from "../columns";
import type { Document } from "../corpus";
import { KINDS } from "../kind";
import { type LocalEntity, linkDocument } from "../link/document";
import { type LinkedDocument, STATUSES } from "../link/linked-document";
import type { Mention } from "../mention";
import { type Knowledge, recognise } from "../recognise";
import { type FoundRole, ROLE_KINDS, rolesIn } from "../relations";
import type { Reading } from "../text/reading";
import type { Findings } from "./findings";
import type { Shared } from "./shared";

/** What a corpus keeps of a document: all that was read out of it, in columns. */
export interface Sheet extends LinkedDocument, Findings {
  /** Gives the text, from wherever the host keeps it. */
  readonly text: () => string;
  /** The reasons for which mentions were recognised, each list of them once. */
  readonly evidence: readonly (readonly string[])[];
  /** The phrase of each role. */
  readonly phrases: readonly string[];
}

/** A document that was taken in, and its entities. */
export interface Taken {
  readonly sheet: Sheet;
  readonly entities: readonly LocalEntity[];
}

/** Recognises a document and links it by itself. */
export function takeIn(
  { uri, format }: Omit<Document, "text">,
  text: () => string,
  reading: Reading,
  knowledge: Knowledge,
  cast: Cast,
  shared: Shared,
): Taken {
  const { context, names, mentions } = recognise(reading, knowledge, undefined, cast);
  const entities = linkDocument(context, names);
  const roles = rolesIn(context, names);
  const manners = mannersOf(mentions, shared);
  const wordings = entities.flatMap((entity) => entity.names.map((name) => shared.wording(name)));
  const columns = columnsOf([
    ...columnsOfMentions(mentions, entities, manners.ofMention),
    ...columnsOfWordings(mentions, entities),
    ...manners.columns,
    ...columnsOfRoles(roles),
    startsOf(reading, reading.sentences),
    startsOf(reading, reading.blocks),
    wordsIn(reading),
  ]);
  const phrases = roles.map(({ phrase }) => shared.text(phrase));
  return { sheet: { uri, format, cast, text, wordings, columns, evidence: manners.evidence, phrases }, entities };
}

function columnsOfMentions(
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  manners: readonly number[],
): ArrayLike<number>[] {
  const wordingOf = new Uint32Array(mentions.length);
  let wording = 0;
  for (const { names } of entities) {
    for (const name of names) {
      for (const m of name.mentions) wordingOf[m] = wording;
      wording++;
    }
  }
  return [mentions.map(({ start }) => start), mentions.map(({ end }) => end), wordingOf, manners];
}

function columnsOfWordings(mentions: readonly Mention[], entities: readonly LocalEntity[]): number[][] {
  const names = entities.flatMap((entity) => entity.names);
  const firsts = [0];
  const keys: number[] = [];
  for (const entity of entities) {
    const first = firsts.at(-1)!;
    keys.push(first + entity.names.findIndex(({ name }) => name.key === entity.key));
    firsts.push(first + entity.names.length);
  }
  const ranks = names.map((name) =>
    name.mentions.reduce((best, m) => Math.min(best, STATUSES.indexOf(mentions[m]!.status)), STATUSES.length - 1),
  );
  return [
    names.map(({ span }) => span.start),
    names.map(({ span }) => span.end),
    names.map((name) => name.mentions.length),
    ranks,
    firsts,
    keys,
  ];
}

/** How the mentions of a document were recognised. A name has mostly one manner, and several names share it. */
function mannersOf(mentions: readonly Mention[], shared: Shared) {
  const evidence: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const columns: number[][] = Array.from({ length: 7 }, () => []);
  const ofMention = mentions.map((mention) => {
    const reasons = shared.evidence(mention.evidence);
    let told = evidence.indexOf(reasons);
    if (told < 0) told = evidence.push(reasons) - 1;
    const { kind, status, confidence } = mention;
    const id = `${kind} ${status} ${told} ${confidence}`;
    let manner = known.get(id);
    if (manner === undefined) {
      known.set(id, (manner = known.size));
      const row = [KINDS.indexOf(kind), STATUSES.indexOf(status), told, ...halvesOf(confidence)];
      for (const [c, number] of row.entries()) columns[c]!.push(number);
    }
    return manner;
  });
  return { ofMention, columns, evidence };
}

function columnsOfRoles(roles: readonly FoundRole[]): number[][] {
  return [
    roles.map(({ subject }) => subject),
    roles.map(({ of }) => (of ?? -1) + 1),
    roles.map(({ kind }) => ROLE_KINDS.indexOf(kind)),
    roles.map(({ words }) => words.start),
    roles.map(({ words }) => words.end),
    roles.map(({ span }) => span.start),
    roles.map(({ span }) => span.end),
  ];
}

/** Where the stretches start whose first tokens are given, with a sentinel at the end. */
function startsOf({ tokens }: Reading, firsts: Int32Array): Int32Array {
  return firsts.subarray(0, -1).map((token) => tokens.start[token]!);
}
