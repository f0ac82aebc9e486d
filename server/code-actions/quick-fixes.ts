import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { castQuickFixes } from "../cast-language/quick-fixes";
import { correctionEdit } from "../corrections/correction-edit";
import { diagnosticOf } from "../diagnostics/diagnostic";
import { type Finding, findingsIn } from "../diagnostics/index";
import { workspaceEdit } from "../edits";
import type { View } from "../view";

/** An edit of the text for each hint at a place that has one, or of the cast for each mistake in it. */
export function quickFixes(view: View, uri: string, range: Range): CodeAction[] {
  if (!view.corpus.has(uri)) return castQuickFixes(view, uri, range);
  const positions = view.positions(uri);
  const place = positions.span(range);
  return findingsIn(view, uri)
    .filter(({ span }) => span.start <= place.end && place.start <= span.end)
    .flatMap((finding) => [...textFixes(view, uri, finding), ...decisions(view, uri, finding)]);
}

function textFixes(view: View, uri: string, finding: Finding): CodeAction[] {
  return finding.fixes.map(({ title, spans, text, preferred }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, uri, finding)],
    ...(preferred ? { isPreferred: true } : {}),
    edit: workspaceEdit(
      view,
      spans.map((span) => ({ uri, span, text })),
    ),
  }));
}

function decisions(view: View, uri: string, finding: Finding): CodeAction[] {
  return (finding.corrections ?? []).flatMap((correction) => {
    const made = correctionEdit(view, { correction, uri });
    if ("refusal" in made) return [];
    const diagnostics = [diagnosticOf(view, uri, finding)];
    return [{ title: made.label, kind: CodeActionKind.QuickFix, diagnostics, edit: made.edit }];
  });
}
