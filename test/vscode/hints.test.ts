import assert from "node:assert/strict";
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from "vscode";
import { openMarked, until } from "./support";

describe("an inconsistent spelling", () => {
  const text = "The emir Abu Yasir came to Kidal. Abu Yasir spoke. The mayor met Abu Yaser in the evening.";
  const mended = text.replace("Yaser", "Yasir");

  it("has a hint, and a quick fix that can be undone", async () => {
    const { document } = await openMarked("hints.txt", text);
    const [hint] = await hintsIn(document, 1);
    assert.equal(document.getText(hint!.range), "Abu Yaser");
    assert.equal(hint!.severity, DiagnosticSeverity.Hint);
    const action = await quickFix(document, hint!.range, "Write “Abu Yasir” here");
    assert.equal(action.isPreferred, true);
    assert.ok(await workspace.applyEdit(action.edit!));
    assert.equal(document.getText(), mended);
    await hintsIn(document, 0);
    await commands.executeCommand("undo");
    assert.equal(document.getText(), text);
    await hintsIn(document, 1);
  });

  /** The hints of a document, once there are so many. */
  function hintsIn(document: TextDocument, count: number) {
    const ask = async () => languages.getDiagnostics(document.uri).filter(({ source }) => source === "dramatis");
    return until(ask, (hints) => hints.length === count, `${count} hints in ${document.uri.path}`);
  }

  async function quickFix({ uri }: TextDocument, range: Range, title: string): Promise<CodeAction> {
    const ask = () => commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", uri, range);
    const find = (actions: readonly CodeAction[] = []) => actions.find((action) => action.title === title);
    return find(await until(ask, (actions) => find(actions) !== undefined, `the quick fix ${title}`))!;
  }
});
