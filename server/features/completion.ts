import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  type MarkupContent,
  MarkupKind,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { castFileAt } from "../cast-language/cast-file";
import { castItems } from "../cast-language/completion";
import { completionKindOf } from "../convert";
import type { Entity, Span } from "../engine/index";
import { dataOf, entityIn } from "../item-data";
import { escaped, link, plain } from "../markdown";
import { detailOf } from "../name-item";
import { excerptOf, inOneLine } from "../summary";
import { type Completed, completionsOf } from "../typed-name";
import type { View } from "../view";

/** Names and aliases of actors and places while the reader writes; each replaces all that is typed of it. In the cast also its keys. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ["["], resolveProvider: true } }),
  questions: [
    question(CompletionRequest.type, { needs: "documents", empty: null, answer: itemsFor }),
    question(CompletionResolveRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, item) {
        const entity = entityIn(view, item.data);
        const documentation = entity && introductionOf(view, entity);
        return documentation ? { ...item, documentation } : item;
      },
    }),
  ],
};

/** Names shown at once: the reader types on and is asked anew. */
const NAMES = 100;

function itemsFor(view: View, { textDocument, position, context }: CompletionParams): CompletionList | null {
  const cast = castFileAt(view, textDocument.uri);
  if (cast) {
    const items = castItems(view, cast, view.positions(cast.uri).offset(position));
    return items.length > 0 ? { isIncomplete: true, items } : null;
  }
  const uri = view.uri(textDocument.uri);
  const text = view.corpus.text(uri);
  if (text === undefined) return null;
  const offset = view.positions(uri).offset(position);
  // One bracket may begin anything; two begin the name of something.
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  if (!asked && !text.slice(0, offset).endsWith("[[")) return null;
  if (!view.corpus.isProse(uri, offset)) return null;
  const names = completionsOf(text, offset, view.corpus.entities, usedIn(view, uri), newAt(view, uri, offset));
  const items = names.slice(0, NAMES).map((name, rank) => itemOf(view, uri, name, rank));
  return items.length > 0 ? { isIncomplete: true, items } : null;
}

function usedIn(view: View, uri: string): (entity: Entity) => number {
  const counts = new Map<string, number>();
  for (const { entity } of view.corpus.mentions(uri)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return ({ id }) => counts.get(id) ?? 0;
}

/** A half-typed name may itself have been taken for one: it is no help to offer it. */
function newAt(view: View, uri: string, offset: number): (entity: Entity, alias: string, count: number) => boolean {
  const here = view.corpus.mentionAt(uri, offset);
  if (!here) return () => false;
  const typed = inOneLine((view.corpus.text(uri) ?? "").slice(here.start, here.end));
  return ({ id }, alias, count) => count === 1 && id === here.entity && alias === typed;
}

function itemOf(view: View, uri: string, { entity, alias, stretch }: Completed, rank: number): CompletionItem {
  const name = inOneLine(entity.name);
  const { labelDetailsSupport } = view.client.textDocument?.completion?.completionItem ?? {};
  return {
    label: alias,
    ...(labelDetailsSupport && alias !== name ? { labelDetails: { description: name } } : {}),
    kind: completionKindOf(entity.kind),
    detail: `${alias === name ? "" : `${name} · `}${detailOf(entity)}`,
    // Editors sort and filter once more; here it has been done, with diacritics and order of words left out of account.
    sortText: String(rank).padStart(4, "0"),
    filterText: (view.corpus.text(uri) ?? "").slice(stretch.start, stretch.end) || alias,
    textEdit: editOf(view, uri, stretch, alias),
    data: dataOf(entity),
  };
}

/** Where the client can choose, it may also replace the rest of the word that the cursor stands in. */
function editOf(view: View, uri: string, stretch: Span, newText: string): NonNullable<CompletionItem["textEdit"]> {
  const positions = view.positions(uri);
  const range = positions.range(stretch);
  if (!view.client.textDocument?.completion?.completionItem?.insertReplaceSupport) return { range, newText };
  const after = (view.corpus.text(uri) ?? "").slice(stretch.end, stretch.end + 100);
  const [rest = ""] = /^[\p{L}\p{N}\p{M}]*(?:[-'’](?!s(?!\p{L}))[\p{L}\p{N}\p{M}]+)*/iu.exec(after) ?? [];
  return { insert: range, replace: positions.range({ ...stretch, end: stretch.end + rest.length }), newText };
}

/** Who or what it is, in the words of the text. */
function introductionOf(view: View, entity: Entity): MarkupContent | undefined {
  const introduction = view.corpus.introductionOf(entity.id);
  if (!introduction) return undefined;
  const { uri, mention } = introduction;
  const text = view.corpus.text(uri) ?? "";
  const { line } = view.positions(uri).position(mention.start);
  const quote = excerptOf(text, view.corpus.sentenceAt(uri, mention) ?? mention, mention).text;
  const where = `${view.path(uri)}, line ${line + 1}`;
  const formats = view.client.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  return formats.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: `${escaped(quote)}\n\n${link(where, uri, line)}` }
    : { kind: MarkupKind.PlainText, value: `“${plain(quote)}”\n${plain(where)}` };
}
