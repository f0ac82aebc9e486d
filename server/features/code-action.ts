import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Command,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { CORRECTION_KIND, type Offer, offersAt, questionsAt } from "../code-actions/corrections";
import { quickFixes } from "../code-actions/quick-fixes";
import { correctionEdit } from "../corrections/correction-edit";
import { correctParamsOf } from "../corrections/params";
import { correctCommand } from "../protocol";
import type { View } from "../view";

/** What can be mended at a place, and what can be decided of who or what is named or selected there. */
export const codeAction: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CORRECTION_KIND],
      ...(resolves(client) ? { resolveProvider: true } : {}),
    },
  }),
  questions: [
    question(CodeActionRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument, range, context }) {
        const uri = view.uri(textDocument.uri);
        const offers = offersAt(view, uri, range).filter(({ kind }) => isAsked(context.only, kind));
        // A client without literals knows only commands.
        if (!view.client.textDocument?.codeAction?.codeActionLiteralSupport) return commandsFor(view, offers);
        const corrections = offers.flatMap((offer) => actionFor(view, offer) ?? []);
        const actions = [...quickFixes(view, uri, range), ...corrections, ...questionsAt(view, uri, range)];
        const asked = actions.filter(({ kind = "" }) => isAsked(context.only, kind));
        return asked.length > 0 ? asked : null;
      },
    }),
    question(CodeActionResolveRequest.type, {
      needs: "corpus",
      empty: { title: "" },
      answer(view, action) {
        const params = correctParamsOf(action.data);
        if (!params) return action;
        const made = correctionEdit(view, params);
        if ("refusal" in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refusal);
        return { ...action, edit: made.edit };
      },
    }),
  ],
};

/** Whether a kind is among those that are asked for, or below one of them. */
function isAsked(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((one) => one === "" || one === kind || kind.startsWith(`${one}.`));
}

/** A correction with its edit, or to get it when it is chosen. None where the cast would not take it. */
function actionFor(view: View, { title, kind, params }: Offer): CodeAction | undefined {
  if (resolves(view.client)) return { title, kind, data: params };
  const made = correctionEdit(view, params);
  return "refusal" in made ? undefined : { title, kind, edit: made.edit };
}

function commandsFor({ client }: View, offers: readonly Offer[]): Command[] | null {
  if (!client.workspace?.applyEdit || offers.length === 0) return null;
  return offers.map(({ title, params }) => ({ title, command: correctCommand, arguments: [params] }));
}

function resolves({ textDocument }: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes("edit") === true;
}
