import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from "vscode-languageserver";
import { completionKindOf } from "../convert";
import { ACTOR_KINDS } from "../engine/index";
import { dataOf } from "../item-data";
import { detailOf } from "../name-item";
import type { View } from "../view";
import type { CastFile } from "./cast-file";
import { type KeyToWrite, keysToWrite } from "./keys-to-write";
import { entityCalled, entityOf } from "./names";
import { type NameToWrite, namesToWrite } from "./names-to-write";
import { KINDS_SAY } from "./says";
import type { Spot, What } from "./spot";
import { spotToWrite } from "./spots";
import { writtenAt } from "./yaml-text";

/** What may be written at an offset of a cast file, the likeliest first: keys, kinds, names, the degrees of a known place. */
export function castItems(view: View, { uri, text }: CastFile, offset: number): CompletionItem[] {
  const spot = spotToWrite(text, offset);
  if (!spot) return [];
  const typed = text.slice(spot.start, spot.end);
  const range = view.positions(uri).range(spot);
  return itemsAt(view, spot, text, range).map((item, rank) => ({
    ...item,
    // What is typed has been compared here, without regard to diacritics.
    filterText: typed || item.label,
    sortText: String(rank).padStart(4, "0"),
  }));
}

function itemsAt(view: View, spot: Spot, text: string, range: Range): CompletionItem[] {
  switch (spot.what) {
    case "key": {
      const hasValue = /^\s*:/u.test(text.slice(spot.end, spot.end + 10));
      return keysToWrite(spot)
        .filter(({ key }) => key.startsWith(spot.text.toLowerCase()))
        .map((key) => keyItem(view, key, range, hasValue));
    }
    case "kind":
      return kindItems(view, spot, range);
    case "list":
      return spot.key === "at" ? degreesItems(view, spot, range) : nameItems(view, spot, range, whatIsIn(spot), true);
    default:
      return nameItems(view, spot, range, spot.what, false);
  }
}

/** What the list of names holds in whose place something is written. */
function whatIsIn({ key }: Spot): What {
  if (key === "aliases") return "alias";
  return key === "not-names" ? "not-name" : "list";
}

function keyItem(
  view: View,
  { key, says, isRequired, snippet }: KeyToWrite,
  range: Range,
  hasValue: boolean,
): CompletionItem {
  const knowsSnippets = view.client.textDocument?.completion?.completionItem?.snippetSupport ?? false;
  return {
    label: key,
    kind: CompletionItemKind.Property,
    documentation: says,
    ...(isRequired ? { detail: "required" } : {}),
    ...(knowsSnippets && !hasValue ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range, newText: hasValue ? key : knowsSnippets ? snippet : snippet.replaceAll(/\$\d|, (?=\$)/gu, "") },
  };
}

function kindItems({ corpus }: View, spot: Spot, range: Range): CompletionItem[] {
  const likely = entityCalled(corpus, spot.entry?.name ?? "")?.kind;
  const kinds = ACTOR_KINDS.filter((kind) => kind.startsWith(spot.text.toLowerCase()));
  return kinds
    .toSorted((a, b) => Number(b === likely) - Number(a === likely))
    .map((kind) => ({
      label: kind,
      kind: completionKindOf(kind),
      documentation: KINDS_SAY[kind],
      ...(kind === likely ? { preselect: true } : {}),
      textEdit: { range, newText: writtenAt(spot, kind) },
    }));
}

/** Where the gazetteer has the place. */
function degreesItems({ corpus }: View, { entry }: Spot, range: Range): CompletionItem[] {
  const place = entry && (entityOf(corpus, entry) ?? entityCalled(corpus, entry.name ?? ""))?.place;
  if (!place) return [];
  const label = `[${place.latitude}, ${place.longitude}]`;
  return [{ label, kind: CompletionItemKind.Value, textEdit: { range, newText: label } }];
}

/** Names shown at once: the reader types on and is asked anew. */
const NAMES = 100;

function nameItems({ corpus }: View, spot: Spot, range: Range, what: What, asList: boolean): CompletionItem[] {
  return namesToWrite(corpus, spot, what)
    .slice(0, NAMES)
    .map(({ entity, name }: NameToWrite) => {
      const written = writtenAt(asList ? { quote: "", isInFlow: true } : spot, name);
      return {
        label: name,
        kind: completionKindOf(entity.kind),
        detail: detailOf(entity),
        textEdit: { range, newText: asList ? `[${written}]` : written },
        data: dataOf(entity),
      };
    });
}
