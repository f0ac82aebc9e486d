import assert from "node:assert/strict";
import { extensions } from "vscode";
import { hoverAt, openMarked } from "./support";

describe("activation", () => {
  it("comes with the first document that is opened", async () => {
    const extension = extensions.getExtension("dramatis.dramatis");
    assert.ok(extension, "VS Code does not know the extension");
    await openMarked("activation.md", "General Jean Dupont spoke in Gulu.");
    assert.equal(extension.isActive, true);
  });

  it("brings up a server that reads the document", async () => {
    const { document, cursor } = await openMarked("server.txt", "General Jean Du‸pont spoke in Gulu.");
    assert.match(await hoverAt(document, cursor), /Jean Dupont/);
  });
});
