import assert from "node:assert/strict";
import type { LocationLink } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../support/reader";

/** Go to implementations at the cursor leads to the marked spans, in the order of their documents. */
async function goesTo(documents: Documents): Promise<void> {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  const links = await reader.ask<LocationLink[]>("textDocument/implementation", reader.here());
  const shown = links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  assert.deepEqual(reader.show(shown), expectedOf(documents));
  const names = shown.map(({ uri }) => uri);
  assert.deepEqual(names, [...names].sort());
}

describe("go to implementations", () => {
  it("leads to the first mention in each other document", () =>
    goesTo({
      "a.md": "⟦John Smith|⟧ spoke in Bamako. Smith left.",
      "b.txt": "Later Sm‸ith left. Smith came back.",
      "c.txt": "The mayor met ⟦John Smith|⟧ and Smith's brother.",
      "d.txt": "Anna Berg stayed.",
    }));

  it("finds other spellings of a name", () =>
    goesTo({ "a.txt": "They flew to Lon‸don.", "b.txt": "Ils sont à ⟦Londres|⟧ depuis hier." }));

  it("leads nowhere from what one document alone names, and from what is no name", async () => {
    for (const text of ["John Sm‸ith spoke. Smith left.", "John Smith sp‸oke."]) {
      const reader = await reading({ "a.txt": text, "b.txt": "Anna Berg stayed." });
      await reader.ask("dramatis/entities");
      assert.equal(await reader.ask("textDocument/implementation", reader.here()), null);
    }
  });
});
