import type { Kind } from "../kind";
import { Known } from "../lexicon";
import type { Annotation } from "../text/annotations";
import { tokenAt } from "../text/reading";
import type { Context, Proposal } from "./proposal";
import { headOf } from "./runs";

/** Names that the writer marked: `[[Name]]`, `[[Name|shown]]` and `[Name]{.person}`. */
export function* markup(context: Context): Iterable<Proposal> {
  const { tokens, annotations } = context.reading;
  for (const annotation of annotations) {
    const first = tokenAt(tokens, annotation.start);
    const after = tokenAt(tokens, annotation.end - 1);
    // Where the writer also emphasised the name, its last mark of emphasis is no token.
    const last = after < tokens.count && tokens.start[after]! < annotation.end ? after + 1 : after;
    if (first >= last) continue;
    const kind = annotation.kind ?? likelyKind(context, first, last);
    yield { first, last, kind, confidence: 1, evidence: "marked by the writer", marked: markOf(annotation) };
  }
}

function markOf({ kind, name, id }: Annotation): NonNullable<Proposal["marked"]> {
  const names = id?.replaceAll("-", " ") ?? name;
  return { kindIsOpen: kind === undefined, ...(names === undefined ? {} : { names }) };
}

/** A wiki link says that something is a name and not of what kind; other recognisers may know better than this. */
function likelyKind(context: Context, first: number, last: number): Kind {
  const bits = context.known.last[first] === last ? context.known.bits[first]! : 0;
  if (bits & Known.People) return "people";
  if (bits & Known.Organization || headOf(context, first, last)) return "organization";
  if (bits & (Known.Country | Known.Capital | Known.Region | Known.Town)) return "place";
  return "person";
}
