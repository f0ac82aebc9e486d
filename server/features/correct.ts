import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { correctionEdit } from "../corrections/correction-edit";
import { correctParamsOf } from "../corrections/params";
import * as protocol from "../protocol";

/** Writes what the reader decides into the cast: as an edit for a client that asks for it, or by a command for any editor. */
export const correct: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [protocol.correctCommand] } }),
  questions: [
    question(new RequestType<protocol.CorrectParams, protocol.CorrectResult, void>(protocol.correct), {
      needs: "corpus",
      empty: { refusal: "This correction failed; the log says why." },
      answer(view, given) {
        const params = correctParamsOf(given);
        return params ? correctionEdit(view, params) : { refusal: UNKNOWN };
      },
    }),
  ],
  commands: [
    {
      name: protocol.correctCommand,
      /** Answers as the request does; the reader is told of a refusal too. */
      async run(view, [given], editor) {
        const params = correctParamsOf(given);
        const made = params ? correctionEdit(view, params) : { refusal: UNKNOWN };
        const refusal = "refusal" in made ? made.refusal : await editor.apply(made.label, made.edit);
        if (refusal !== undefined) editor.tell(refusal);
        return refusal === undefined ? made : { refusal };
      },
    },
  ],
};

const UNKNOWN = "This is no correction that the server knows.";
