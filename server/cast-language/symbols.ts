import type { DocumentSymbol } from "vscode-languageserver";
import { symbolKindOf } from "../convert";
import type { Kind } from "../engine/index";
import { countOf } from "../summary";
import type { View } from "../view";
import type { CastFile } from "./cast-file";
import { entityOf } from "./names";
import type { Spot, SpotEntry } from "./spot";
import { spotsIn } from "./spots";

/** The entries of a cast file that have a name and a kind, each with its aliases below it. */
export function castSymbols(view: View, { uri, text }: CastFile): DocumentSymbol[] {
  const { range } = view.positions(uri);
  const spots = spotsIn(text);
  return spots.flatMap((spot) => {
    const { entry } = spot;
    if (spot.what !== "name" || !entry?.kind || entry.name === undefined) return [];
    const kind = symbolKindOf(entry.kind);
    const aliases = spots.filter((one) => one.what === "alias" && one.entry === entry && one.text !== "");
    const children = aliases.map((alias) => ({ ...leafOf(alias, range(alias)), kind }));
    const detail = detailOf(view, { ...entry, kind: entry.kind });
    return [{ name: entry.name, detail, kind, range: range(entry), selectionRange: range(spot), children }];
  });
}

function detailOf({ corpus }: View, entry: SpotEntry & { readonly kind: Kind }): string {
  return `${entry.kind}, ${countOf(entityOf(corpus, entry)?.mentions ?? 0, "mention")}`;
}

function leafOf(
  { text }: Spot,
  range: DocumentSymbol["range"],
): Pick<DocumentSymbol, "name" | "range" | "selectionRange"> {
  return { name: text, range, selectionRange: range };
}
