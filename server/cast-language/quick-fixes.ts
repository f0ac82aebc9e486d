import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { diagnosticOf } from "../convert";
import { workspaceEdit } from "../edits";
import type { CastProblem } from "../engine/index";
import type { View } from "../view";
import { castFileAt } from "./cast-file";
import { fixesIn } from "./fixes";

/** What would mend the mistakes at a range of a cast file; nothing in any other file. */
export function castQuickFixes(view: View, document: string, range: Range): CodeAction[] {
  const cast = castFileAt(view, document);
  if (!cast) return [];
  const { uri, text } = cast;
  const positions = view.positions(uri);
  const place = positions.span(range);
  const isWanted = ({ code, span }: CastProblem) =>
    (code !== "clash" || view.settings.diagnostics.clashes) && span.start <= place.end && place.start <= span.end;
  return fixesIn(text, isWanted).map(({ problem, title, splices }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(problem, positions)],
    edit: workspaceEdit(
      view,
      splices.map(({ start, end, text: by }) => ({ uri, span: { start, end }, text: by })),
    ),
  }));
}
