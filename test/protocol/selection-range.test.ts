import assert from "node:assert/strict";
import type { SelectionRange } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Documents, reading } from "../support/reader";

/** The texts that a selection at the cursor grows to, from the inside out. */
async function growth(documents: Documents): Promise<string[]> {
  const reader = await reading(documents);
  const { textDocument, position } = reader.here();
  const asked = { textDocument, positions: [position] };
  const [found] = await reader.ask<SelectionRange[]>("textDocument/selectionRange", asked);
  const document = TextDocument.create("", "", 0, reader.text(reader.name(textDocument.uri)));
  const texts: string[] = [];
  for (let at = found; at; at = at.parent) texts.push(document.getText(at.range));
  return texts;
}

describe("selection ranges", () => {
  it("grow by name, sentence, paragraph, section and document", async () => {
    const text =
      "# News\n\nIt rained.\n\n## Gao\n\nRoads closed. John Sm‸ith left Gao. Nobody knows why.\n\nMore.\n\n## Rest\n\nEnd.\n";
    assert.deepEqual(await growth({ "a.md": text }), [
      "",
      "John Smith",
      "John Smith left Gao.",
      "Roads closed. John Smith left Gao. Nobody knows why.",
      "## Gao\n\nRoads closed. John Smith left Gao. Nobody knows why.\n\nMore.\n\n",
      text.replace("‸", ""),
    ]);
  });

  it("leave out what is the same as what is inside it", async () => {
    assert.deepEqual(await growth({ "a.txt": "It ra‸ined." }), ["", "It rained."]);
  });

  it("are the document alone where no prose is", async () => {
    const text = "It rained.\n\n‸\n\nIt stopped.";
    assert.deepEqual(await growth({ "a.txt": text }), ["", text.replace("‸", "")]);
  });

  it("answer several positions at once", async () => {
    const reader = await reading({ "a.txt": "It ra‸ined. It stopped." });
    const { textDocument } = reader.here();
    const positions = [
      { line: 0, character: 1 },
      { line: 0, character: 15 },
    ];
    const found = await reader.ask<SelectionRange[]>("textDocument/selectionRange", { textDocument, positions });
    assert.deepEqual(
      found.map(({ parent }) => parent?.range.end.character),
      [10, 22],
    );
  });
});
