import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import { oncePerDocument } from "./once";
import type { Context } from "./proposal";

/** The surface of a stretch of tokens as a reader sees it: on one line, without the marks of emphasis inside it. */
export function surfaceOf({ reading }: Context, first: number, last: number): string {
  const { start, end, flags } = reading.tokens;
  let surface = "";
  for (let t = first; t < last; t++) {
    const space =
      t > first &&
      (flags[t]! & Flag.Space || (flags[t]! & Flag.Gap && / /u.test(reading.text.slice(end[t - 1], start[t]!))));
    surface += (space ? " " : "") + reading.text.slice(start[t], end[t]!);
  }
  return surface;
}

/** The text of one token; the empty string outside the document. */
export function wordAt({ reading }: Context, token: number): string {
  const { start, end, count } = reading.tokens;
  return token < 0 || token >= count ? "" : reading.text.slice(start[token], end[token]!);
}

export function has({ reading }: Context, token: number, flag: number): boolean {
  return token >= 0 && token < reading.tokens.count && (reading.tokens.flags[token]! & flag) !== 0;
}

/** Whether two neighbouring tokens stand in one sentence with nothing but space or a markup sign between them. */
export function joined(context: Context, token: number): boolean {
  return has(context, token, Flag.Word) && !has(context, token, Flag.BlockStart | Flag.SentenceStart | Flag.Glued);
}

/** Whether a token is capitalised where grammar asks for no capital, or cannot be a common word. */
export function namelike(context: Context, token: number): boolean {
  if (!has(context, token, Flag.Capital)) return false;
  const bits = context.known.word[token]!;
  if (bits & Known.Calendar) return false;
  if (!(bits & Known.Common) || bits & Known.GivenName) return true;
  return !opens(context, token) && !has(context, token, Flag.Capitals) && wordAt(context, token).length > 1;
}

/** Whether a token is the first word of its sentence, quotes and brackets apart. */
export function opens(context: Context, token: number): boolean {
  return token < 0 || openings(context)[token] === 1;
}

const openings = oncePerDocument(({ reading }) => {
  const { count, flags } = reading.tokens;
  const opening = new Uint8Array(count);
  for (let t = 0; t < count; t++) {
    const goesOn = t === 0 || (!(flags[t - 1]! & Flag.Word) && opening[t - 1] === 1);
    if (goesOn || flags[t]! & Flag.SentenceStart) opening[t] = 1;
  }
  return opening;
});

const LOCATIVE = new Set(
  "in at near from to towards toward around outside inside across into via through à a en au aux dans vers depuis près chez hors".split(
    " ",
  ),
);

/** Whether the word before says that a place may follow: `in Gao`, `à Gao`, `north of Gao`. */
export function afterLocative(context: Context, token: number): boolean {
  const word = wordAt(context, token - 1).toLowerCase();
  if (LOCATIVE.has(word)) return true;
  if (word !== "of" && word !== "de" && word !== "d'" && word !== "d’") return false;
  return PLACE_NOUN.test(wordAt(context, token - 2));
}

const PLACE_NOUN =
  /^(?:north|south|east|west|city|town|village|port|province|region|district|state|capital|outskirts|streets|suburbs?|nord|sud|est|ouest|ville|village|région|province|district|capitale|rues|port|banlieue)s?$/iu;
