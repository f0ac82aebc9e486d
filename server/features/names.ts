import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Alias } from "../engine/index";
import * as protocol from "../protocol";
import { inOneLine } from "../summary";

/** How an entity is called, and why. */
export const names: Feature = {
  questions: [
    question(new RequestType<protocol.NamesParams, protocol.NamesResult, void>(protocol.names), {
      needs: "documents",
      empty: [],
      answer: ({ corpus }, { entity }) => (corpus.entity(entity)?.aliases ?? []).map(nameSummaryOf),
    }),
  ],
};

/** What a text itself says is the best reason. */
function nameSummaryOf({ text, count, evidence }: Alias): protocol.NameSummary {
  const reason = (evidence.find(({ uri }) => uri !== undefined) ?? evidence[0])?.reason;
  return { text: inOneLine(text), count, ...(reason === undefined ? {} : { reason }) };
}
