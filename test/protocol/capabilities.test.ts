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
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: ["dramatis-dossier"] },
      },
      hoverProvider: true,
      definitionProvider: true,
      declarationProvider: true,
      typeDefinitionProvider: true,
      implementationProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: { resolveProvider: true },
      documentSymbolProvider: { label: "Actors" },
      workspaceSymbolProvider: { resolveProvider: true },
      diagnosticProvider: { identifier: "dramatis", interFileDependencies: true, workspaceDiagnostics: true },
      codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite.dramatis"], resolveProvider: true },
      executeCommandProvider: { commands: ["dramatis.applyCorrection"] },
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: {
          tokenTypes: ["person", "organization", "people", "place"],
          tokenModifiers: ["candidate", "ambiguous", "introduction"],
        },
        full: { delta: true },
        range: true,
      },
      inlayHintProvider: { resolveProvider: true },
      codeLensProvider: { resolveProvider: true },
      completionProvider: { triggerCharacters: ["["], resolveProvider: true },
      renameProvider: { prepareProvider: true },
    });
  });
});
