import { type CodeLens, CodeLensRequest, CodeLensResolveRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Entity } from "../engine/index";
import { dataOf, entityIn } from "../item-data";
import { countOf, inOneLine } from "../summary";
import type { View } from "../view";

/** Over the introduction of an actor or place how often it is mentioned; off unless the reader wants it. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  questions: [
    question(CodeLensRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument }) {
        if (!view.settings.codeLens.enabled) return null;
        const uri = view.uri(textDocument.uri);
        return view.corpus.entitiesIn(uri).flatMap((entity) => lensOver(view, uri, entity) ?? []);
      },
    }),
    question(CodeLensResolveRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, lens) {
        const entity = entityIn(view, lens.data);
        return { ...lens, command: entity ? commandFor(entity) : { title: "no longer named", command: "" } };
      },
    }),
  ],
};

/** None over names to be reviewed, nor where there is nothing else to see. */
function lensOver(view: View, uri: string, entity: Entity): CodeLens | undefined {
  if (entity.status === "candidate" || entity.mentions < 2) return undefined;
  const introduction = view.corpus.introductionOf(entity.id);
  if (introduction?.uri !== uri) return undefined;
  return { range: view.positions(uri).range(introduction.mention), data: dataOf(entity) };
}

/** A line can introduce several: each lens says whom it is about. */
function commandFor({ id, name, mentions, documents }: Entity): NonNullable<CodeLens["command"]> {
  const title = `${inOneLine(name)}: ${countOf(mentions, "mention")} in ${countOf(documents.length, "document")}`;
  return { title, command: "dramatis.findAllMentions", arguments: [id] };
}
