/** The engine's API. Everything outside the engine imports only this file. */
export { type Cast, type CastEntry, castOf, type Decisions, EMPTY_CAST } from "./cast";
export { type Composed, composed } from "./cast/compose";
export { listOf } from "./cast/nodes";
export { MAX_CAST, type ParsedCast, parseCast } from "./cast/parse";
export type { CastProblem } from "./cast/problem";
export {
  ACTOR_KEYS,
  ACTOR_KINDS,
  CAST_KEYS,
  type CastKey,
  type CastKeys,
  castSchema,
  PLACE_KEYS,
} from "./cast/schema";
export type { Corpus, Document, Keep, LinkedMention, Location, Suggestion } from "./corpus";
export type { Alias, Entity, Evidence } from "./entity";
export { emptyCorpus } from "./indexed-corpus";
export { KINDS, type Kind } from "./kind";
export { createLexicon, type Lexicon, type Place } from "./lexicon";
export { fold } from "./lexicon/folding";
export { formOfName, isAcronym } from "./link/name";
export type { Mention, Status } from "./mention";
export { type Knowledge, type Manner, RECOGNISERS } from "./recognise";
export type { Counts } from "./register";
export type { Companion, Role, RoleKind } from "./relations";
export type { Findings } from "./sheet/findings";
export { type Common, nothingCommon, type Pack, pack, unpack } from "./sheet/pack";
export { createTagger, type Language, type Tagger } from "./tagger";
export type { Format } from "./text/prose";
export { contains, inReadingOrder, overlaps, type Span, touches } from "./text/span";
