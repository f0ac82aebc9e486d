import assert from "node:assert/strict";
import { reading } from "../support/reader";

describe("the server", () => {
  // One that is added here has a test of its own beside this one.
  it("announces what it can do, and nothing else", async () => {
    const { capabilities, serverInfo } = (await reading({})).client.initialized;
    assert.equal(serverInfo?.name, "Dramatis");
    assert.deepEqual(capabilities, {
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2 },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: { label: "Actors" },
      workspaceSymbolProvider: true,
      semanticTokensProvider: {
        legend: {
          tokenTypes: ["person", "organization", "people", "place"],
          tokenModifiers: ["candidate", "ambiguous", "introduction"],
        },
        full: true,
        range: true,
      },
    });
  });
});
