import type { Hover, TextDocumentPositionParams } from "vscode-languageserver";
import { cardOf, hoverOf } from "../card";
import { CAST_FILE } from "../cast-files";
import type { Kind } from "../engine/index";
import { subjectAt } from "../subject";
import type { View } from "../view";
import { pointedAt } from "./cast-file";
import { decisionAt, KINDS_SAY } from "./says";
import { isName, type Spot } from "./spot";

/** In a cast file: of a name the card of what it names and what is decided of it, of a key or kind what it means. */
export function castHover(view: View, params: TextDocumentPositionParams): Hover | undefined {
  const pointed = pointedAt(view, params.textDocument.uri, params.position);
  if (!pointed) return undefined;
  const { cast, spot } = pointed;
  const subject = subjectAt(view, params);
  const decision = decisionAt(spot);
  if (subject) return cardOf(view, subject, decision);
  const range = view.positions(cast.uri).range(spot);
  if (isName(spot)) {
    if (decision === undefined) return undefined;
    const nobody = spot.what === "not-name" ? [] : ["No document names it."];
    return hoverOf(view, range, (style) => [[style.strong(spot.text), ...[decision, ...nobody].map(style.text)]]);
  }
  const says = meaningOf(spot);
  return says === undefined
    ? undefined
    : hoverOf(view, range, (style) => [[`${style.strong(spot.text)} · ${CAST_FILE}`, style.text(says)]]);
}

function meaningOf({ what, keys, key, text }: Spot): string | undefined {
  if (what === "key") return Object.hasOwn(keys, key) ? keys[key]?.says : undefined;
  if (what === "kind") return Object.hasOwn(KINDS_SAY, text) ? KINDS_SAY[text as Kind] : undefined;
  return undefined;
}
