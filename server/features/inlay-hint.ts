import { type InlayHint, InlayHintRequest, InlayHintResolveRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { type Entity, fold, type LinkedMention, touches } from "../engine/index";
import { dataOf, entityIn } from "../item-data";
import { excerptOf, inOneLine } from "../summary";
import type { View } from "../view";

/** After the first bare acronym or surname of a section the full name; off unless the reader wants it. */
export const inlayHint: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: true } }),
  questions: [
    question(InlayHintRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument, range }) {
        const uri = view.uri(textDocument.uri);
        if (!view.settings.inlayHints.enabled || !view.corpus.has(uri)) return null;
        const within = view.positions(uri).span(range);
        const shown = hinted(view, uri).filter(({ mention }) => touches(within, mention.end));
        const hints = shown.map((hint) => hintAfter(view, uri, hint));
        return view.client.textDocument?.inlayHint?.resolveSupport ? hints : hints.map((hint) => resolved(view, hint));
      },
    }),
    question(InlayHintResolveRequest.type, { needs: "documents", empty: null, answer: resolved }),
  ],
};

interface Hinted {
  readonly mention: LinkedMention;
  readonly entity: Entity;
}

/** The mentions that a section begins with under a short name, where it is known who is meant. */
function hinted(view: View, uri: string): Hinted[] {
  const text = view.corpus.text(uri) ?? "";
  const headings = view.corpus.headings(uri);
  const found: Hinted[] = [];
  const shortNames = new Map<string, ReadonlySet<string>>();
  let seen = new Set<string>();
  let section = 0;
  for (const [at, mention] of view.corpus.mentions(uri).entries()) {
    while (section < headings.length && headings[section]!.start <= mention.start) {
      section++;
      seen = new Set();
    }
    if (seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    const entity = view.corpus.entity(mention.entity);
    if (!entity || mention.ambiguous || mention.status === "candidate") continue;
    if (!shortNames.has(entity.id)) shortNames.set(entity.id, shortNamesOf(entity));
    if (!shortNames.get(entity.id)!.has(fold(text.slice(mention.start, mention.end)))) continue;
    const next = view.corpus.mentions(uri)[at + 1];
    // `AU (African Union)` says it already.
    const isExplained = next?.entity === entity.id && text.slice(mention.end, next.start).trim() === "(";
    if (!isExplained) found.push({ mention, entity });
  }
  return found;
}

/** Folded, without the one that is all the name there is. */
function shortNamesOf(entity: Entity): ReadonlySet<string> {
  const weak = entity.aliases.filter(({ strength }) => strength === "weak").map(({ text }) => fold(text));
  const name = fold(entity.name);
  return new Set(weak.filter((text) => text !== name));
}

function hintAfter(view: View, uri: string, { mention, entity }: Hinted): InlayHint {
  return {
    position: view.positions(uri).position(mention.end),
    label: [{ value: `(${inOneLine(entity.name)})` }],
    paddingLeft: true,
    data: dataOf(entity),
  };
}

/** The label leads to the introduction, and quotes it. */
function resolved(view: View, hint: InlayHint): InlayHint {
  const entity = entityIn(view, hint.data);
  const introduction = entity && view.corpus.introductionOf(entity.id);
  if (!introduction || typeof hint.label === "string") return hint;
  const { uri, mention } = introduction;
  const text = view.corpus.text(uri) ?? "";
  const location = { uri, range: view.positions(uri).range(mention) };
  const tooltip = excerptOf(text, view.corpus.sentenceAt(uri, mention) ?? mention, mention).text;
  return { ...hint, label: hint.label.map((part) => ({ ...part, location, tooltip })) };
}
