import { type CodeAction, CodeActionKind, CodeActionRequest, type Range } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { diagnosticOf } from "../diagnostics/diagnostic";
import { findingsIn } from "../diagnostics/index";
import { workspaceEdit } from "../edits";
import type { View } from "../view";

/** What can be mended at a place: an edit of the text for each hint that has one. */
export const codeAction: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }),
  questions: [
    question(CodeActionRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument, range, context }) {
        // A client without literals knows only commands, and these are edits.
        if (!view.client.textDocument?.codeAction?.codeActionLiteralSupport) return null;
        if (context.only && !context.only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return null;
        const actions = quickFixes(view, view.uri(textDocument.uri), range);
        return actions.length > 0 ? actions : null;
      },
    }),
  ],
};

function quickFixes(view: View, uri: string, range: Range): CodeAction[] {
  if (!view.corpus.has(uri)) return [];
  const positions = view.positions(uri);
  const place = positions.span(range);
  return findingsIn(view, uri)
    .filter(({ span }) => span.start <= place.end && place.start <= span.end)
    .flatMap((finding) =>
      finding.fixes.map(({ title, spans, text, preferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(view, uri, finding)],
        ...(preferred ? { isPreferred: true } : {}),
        edit: workspaceEdit(
          view,
          spans.map((span) => ({ uri, span, text })),
        ),
      })),
    );
}
