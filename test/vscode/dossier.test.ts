import assert from "node:assert/strict";
import { commands, type DocumentLink, Range, Selection, type TextDocument, window, workspace } from "vscode";
import { dramatis, entityNamed } from "./dramatis";
import { inWorkspace, openDocument, openMarked, placeOf, until } from "./support";

describe("a dossier", () => {
  const name = "Ilse Marchetti";
  const first = "dossier-1.md";
  const second = "dossier-2.txt";

  before(async () => {
    await openMarked(first, "# News\n\nIt was [Ilse Marchetti]{.person} who spoke.‸");
    await openMarked(second, "Later [Ilse Marchetti]{.person} came back.‸");
    await entityNamed(name, 2);
  });

  it("opens for what is under the cursor, with every quote", async () => {
    const { languageId, uri } = await dossierAt(second);
    const document = await workspace.openTextDocument(uri);
    assert.equal(languageId, "markdown");
    assert.equal(uri.path, `/${name}.md`);
    const lines = document.getText().split("\n");
    assert.equal(lines[0], `# ${name}`);
    assert.ok(lines.some((line) => line.endsWith(`: It was \\[**${name}**\\]{.person} who spoke.`)));
    assert.ok(lines.some((line) => line.endsWith(`: Later \\[**${name}**\\]{.person} came back.`)));
  });

  it("opens for an item of the trees", async () => {
    const entity = await entityNamed(name, 2);
    await commands.executeCommand("dramatis.openDossier", { type: "entity", entity });
    assert.equal(window.activeTextEditor?.document.uri.path, `/${name}.md`);
  });

  it("leads to the line of a quote", async () => {
    const document = await dossierAt(second);
    const ask = () => commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri);
    const line = (link: DocumentLink) => document.lineAt(link.range.start.line).text;
    const isQuote = (link: DocumentLink) => line(link).endsWith("who spoke.") && line(link).startsWith("- ");
    const links = await until(ask, (found) => found?.some(isQuote), "links in the dossier");
    const target = links.find(isQuote)?.target;
    assert.ok(target);
    await commands.executeCommand("vscode.open", target);
    const lineShown = async () => {
      const editor = window.activeTextEditor;
      return editor?.document.uri.path.endsWith(first) ? editor.document.lineAt(editor.selection.start).text : "";
    };
    await until(lineShown, (text) => text === "It was [Ilse Marchetti]{.person} who spoke.", "the line of the quote");
  });

  it("follows the corpus", async () => {
    const dossier = await dossierAt(second);
    const document = await openDocument(second);
    const editor = await window.showTextDocument(document);
    const place = document.positionAt(document.getText().indexOf("Later"));
    await editor.edit((edit) => edit.replace(new Range(place, place.translate(0, "Later".length)), "Never again"));
    await until(
      async () => dossier.getText(),
      (text) => text.includes("Never again"),
      "the edit in the dossier",
    );
    await commands.executeCommand("workbench.action.files.revert");
    assert.equal((await workspace.openTextDocument(inWorkspace(second))).isDirty, false);
  });

  /** Opens the dossier of who is named in a document, from its first mention there. */
  async function dossierAt(path: string): Promise<TextDocument> {
    await dramatis();
    const document = await openDocument(path);
    const place = placeOf(document, name);
    window.activeTextEditor!.selection = new Selection(place, place);
    await commands.executeCommand("dramatis.openDossier");
    const active = window.activeTextEditor!.document;
    assert.equal(active.uri.scheme, "dramatis-dossier");
    return active;
  }
});
