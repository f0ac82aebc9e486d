import assert from "node:assert/strict";
import type { InlayHint, InlayHintLabelPart, Range } from "vscode-languageserver";
import type { ClientOptions } from "../support/connection";
import { type Documents, expectedOf, positionIn, type Reader, reading } from "../support/reader";

const ON: ClientOptions = { settings: () => ({ inlayHints: { enabled: true } }) };

async function hintsIn(reader: Reader, range?: Range): Promise<InlayHint[] | null> {
  await reader.ask("dramatis/entities");
  const { textDocument } = reader.here();
  const text = reader.text(reader.name(textDocument.uri));
  const whole = { start: positionIn(text, 0), end: positionIn(text, text.length) };
  return reader.ask("textDocument/inlayHint", { textDocument, range: range ?? whole });
}

/** Asserts that the document of the cursor has exactly these hints: an empty mark where one stands, its text as the label. */
async function hints(documents: Documents): Promise<void> {
  const reader = await reading(documents, ON);
  const found = await hintsIn(reader);
  const { uri } = reader.here().textDocument;
  const shown = found!.map(({ position, label }) => ({
    uri,
    range: { start: position, end: position },
    label: (label as InlayHintLabelPart[]).map(({ value }) => value).join(""),
  }));
  assert.deepEqual(reader.show(shown), expectedOf(documents));
}

describe("inlay hints", () => {
  it("give the full name after the first bare surname or acronym", () =>
    hints({
      "a.md": "‸Then Akello⟦|(Grace Akello)⟧ and the NFU⟦|(National Farmers Union)⟧ met. Akello left the NFU.",
      "b.md": "Members of the National Farmers Union (NFU) met Grace Akello in Gulu.",
    }));

  it("give it anew in each section", () =>
    hints({
      "a.md":
        "‸# One\n\nThen Akello⟦|(Grace Akello)⟧ spoke.\n\n## Two\n\nThen Akello⟦|(Grace Akello)⟧ left. So did Akello.",
      "b.md": "There they met Grace Akello in Gulu.",
    }));

  it("do not repeat what the text says", () =>
    hints({
      "a.md": "‸They met Grace Akello in Gulu. Akello spoke for the NFU (National Farmers Union). The NFU left.",
    }));

  it("do not guess", () =>
    hints({ "a.txt": "‸We met Smith in Bamako.", "b.txt": "John Smith left.", "c.txt": "Anna Smith left." }));

  it("are those of the range that is asked for", async () => {
    const documents = {
      "a.txt": "‸Then Akello spoke.\nThen the NFU left.",
      "b.txt": "They met Grace Akello of the NFU.",
    };
    const reader = await reading(documents, ON);
    const second = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    assert.deepEqual(await hintsIn(reader, second), []);
    assert.equal((await hintsIn(reader))!.length, 1);
  });

  it("lead to the introduction and quote it, once that is asked for", async () => {
    const documents = { "a.md": "‸Then Akello left.", "b.md": "There they met ⟦Grace Akello|introduction⟧ in Gulu." };
    const reader = await reading(documents, ON);
    const [hint] = (await hintsIn(reader))!;
    assert.equal((hint!.label as InlayHintLabelPart[])[0]!.location, undefined);
    const resolved = await reader.ask<InlayHint>("inlayHint/resolve", hint!);
    const [part] = resolved.label as InlayHintLabelPart[];
    assert.deepEqual(reader.show([{ ...part!.location!, label: "introduction" }]), expectedOf(documents));
    assert.equal(part!.tooltip, "There they met Grace Akello in Gulu.");
  });

  it("come complete to clients that do not ask for more", async () => {
    const documents = { "a.md": "‸Then Akello left.", "b.md": "There they met ⟦Grace Akello|introduction⟧ in Gulu." };
    const capabilities = { workspace: { configuration: true } };
    const reader = await reading(documents, { ...ON, capabilities });
    const [hint] = (await hintsIn(reader))!;
    const [part] = hint!.label as InlayHintLabelPart[];
    assert.deepEqual(reader.show([{ ...part!.location!, label: "introduction" }]), expectedOf(documents));
  });

  it("are off until the reader wants them, and then asked for at once", async () => {
    let enabled = false;
    const documents = { "a.md": "‸Then Akello left.", "b.md": "There they met Grace Akello in Gulu." };
    const reader = await reading(documents, { settings: () => ({ inlayHints: { enabled } }) });
    assert.equal(await hintsIn(reader), null);
    const { refreshes } = reader.client;
    const before = refreshes.inlayHints;
    enabled = true;
    await reader.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await reader.client.until(() => refreshes.inlayHints > before);
    assert.equal((await hintsIn(reader))!.length, 1);
  });
});
