import assert from "node:assert/strict";
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import * as protocol from "../../server/protocol";
import type { ClientOptions } from "../support/connection";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

async function settled(documents: Documents, options?: ClientOptions): Promise<Reader> {
  const reader = await reading(documents, options);
  await reader.ask(protocol.entities);
  return reader;
}

async function report(reader: Reader, name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const params = { textDocument: { uri: reader.uri(name) }, ...(previousResultId ? { previousResultId } : {}) };
  return reader.ask("textDocument/diagnostic", params);
}

async function diagnosticsIn(reader: Reader, name: string): Promise<Diagnostic[]> {
  const found = await report(reader, name);
  assert.equal(found.kind, "full");
  return found.kind === "full" ? found.items : [];
}

/** The hints in all documents are the marked spans, labelled with their codes. */
async function hints(documents: Documents): Promise<void> {
  const reader = await settled(documents);
  const found = [];
  for (const name of Object.keys(documents)) {
    for (const { range, code } of await diagnosticsIn(reader, name)) {
      found.push({ uri: reader.uri(name), range, label: String(code) });
    }
  }
  assert.deepEqual(reader.show(found), expectedOf(documents));
}

async function onlyHint(documents: Documents, name: string): Promise<{ reader: Reader; hint: Diagnostic }> {
  const reader = await settled(documents);
  const [hint, ...others] = await diagnosticsIn(reader, name);
  assert.deepEqual(others, []);
  return { reader, hint: hint! };
}

describe("hints at two spellings of one name", () => {
  it("are at the rarer one", () =>
    hints({
      "a.txt":
        "The emir Abu Yasir came to Kidal. Abu Yasir spoke. The mayor met ⟦Abu Yaser|two-spellings⟧ in the evening.",
    }));

  it("are at the later one where both are as frequent", () =>
    hints({ "a.md": "General Aïssa Keïta came to Gao. Then General ⟦Aissa Keita|two-spellings⟧ left." }));

  it("are at every mention of it", () =>
    hints({
      "a.txt":
        "Fighters of al-Qaeda came. Leaders of al-Qaeda spoke. Men of al-Qaeda left. The ⟦al-Qaida|two-spellings⟧ camp and the ⟦al-Qaida|two-spellings⟧ flag stayed.",
    }));

  it("are not at a short form of the name, nor at its capitals", () =>
    hints({ "a.txt": "General John Smith came to Gao. Smith left. General JOHN SMITH stayed." }));

  it("are not at another number or gender", () =>
    hints({
      "a.txt": "Des diplomates algériens et une délégation algérienne ont vu les Touaregs et une famille touareg.",
    }));

  it("are not at the name in another language", () =>
    hints({
      "a.txt": "In Algeria the Mauritanians spoke of Algérie and of a Mauritanian. Des Mauritaniens sont venus.",
    }));

  it("are at the one that is rarer in the corpus where both are as frequent in the document", () =>
    hints({
      "a.txt": "The emir ⟦Abu Yaser|two-spellings⟧ came to Kidal. The mayor met Abu Yasir.",
      "b.txt": "The emir Abu Yasir came to Kidal.",
    }));

  it("are not at the spelling of another document", () =>
    hints({ "a.txt": "The emir Abu Yasir came to Kidal.", "b.txt": "The emir Abu Yaser left Kidal." }));

  it("say how often the name is spelt otherwise, and where", async () => {
    const documents = {
      "a.txt": "The emir ⟦Abu Yasir|related⟧ came to Kidal. Abu Yasir spoke. The mayor met Abu Yaser in the evening.",
    };
    const { reader, hint } = await onlyHint(documents, "a.txt");
    assert.equal(hint.message, "Also spelt “Abu Yasir” in this document, 2 times.");
    const related = hint.relatedInformation!.map(({ location }) => ({ ...location, label: "related" }));
    assert.deepEqual(reader.show(related), expectedOf(documents, "related"));
  });
});

describe("hints at acronyms", () => {
  it("are at the first mention of one that no document spells out", () =>
    hints({ "a.txt": "Fighters of the ⟦XNLQ|undefined-acronym⟧ came to Gao. The XNLQ left." }));

  it("are not where another document spells it out", () =>
    hints({
      "a.txt": "Fighters of the NFU came to Gao.",
      "b.txt": "Members of the National Farmers Union (NFU) met in Gulu.",
    }));

  it("are where two documents spell it out differently", () =>
    hints({
      "a.md": "Members of the National Farmers Union (⟦NFU|acronym-of-several⟧) met in Gulu. The NFU spoke.",
      "b.md": "Later the Northern Football United (⟦NFU|acronym-of-several⟧) won in Kampala.",
    }));

  it("say what else it stands for, and where", async () => {
    const documents = {
      "a.md": "Members of the National Farmers Union (NFU) met in Gulu.",
      "b.md": "Later the ⟦Northern Football United|related⟧ (NFU) won in Kampala.",
    };
    const { reader, hint } = await onlyHint(documents, "a.md");
    assert.equal(
      hint.message,
      "“NFU” stands for “National Farmers Union” here, elsewhere for “Northern Football United”.",
    );
    const related = hint.relatedInformation!.map(({ location }) => ({ ...location, label: "related" }));
    assert.deepEqual(reader.show(related), expectedOf(documents, "related"));
  });
});

describe("hints at names that could be those of several", () => {
  const SMITHS: Documents = {
    "a.txt": "We met ⟦Smith|ambiguous-name⟧ in Bamako. Then ⟦Smith|ambiguous-name⟧ left.",
    "b.txt": "General John Smith left Gao.",
    "c.txt": "General Anna Smith left Gao.",
  };

  it("are at every such name", () => hints(SMITHS));

  it("are not where the document says which", () =>
    hints({ ...SMITHS, "a.txt": "We met General John Smith in Bamako. Then Smith left." }));

  it("say who could be meant", async () => {
    const reader = await settled(SMITHS);
    const [hint] = await diagnosticsIn(reader, "a.txt");
    assert.equal(hint!.message, "“Smith” could be “Anna Smith” or “John Smith”. Nothing in this document says which.");
    assert.deepEqual(
      hint!.relatedInformation!.map(({ location }) => reader.name(location.uri)),
      ["c.txt", "b.txt"],
    );
  });
});

const SPELT: Documents = { "a.txt": "The emir Abu Yasir came to Kidal. Abu Yasir spoke. The mayor met Abu Yaser." };
const SEVERAL: Documents = {
  ...SPELT,
  "b.txt": "Fighters of the XNLQ came to Gao.",
  "c.txt": "They came to Gao.",
};

describe("hints", () => {
  it("are hints, and say whose", async () => {
    const { hint } = await onlyHint(SPELT, "a.txt");
    assert.equal(hint.severity, 4);
    assert.equal(hint.source, "dramatis");
  });

  it("come without related places for a client that shows none", async () => {
    const reader = await settled(SPELT, { capabilities: {} });
    const [hint] = await diagnosticsIn(reader, "a.txt");
    assert.equal(hint!.relatedInformation, undefined);
  });

  for (const [setting, text] of [
    ["spelling", SPELT["a.txt"]!],
    ["acronyms", "Fighters of the XNLQ came to Gao."],
    ["ambiguous", "We met Smith in Bamako."],
  ] as const) {
    it(`on ${setting} can be switched off`, async () => {
      const documents = { "a.txt": text, "b.txt": "General John Smith left Gao.", "c.txt": "General Anna Smith left." };
      const given = await settled(documents);
      assert.equal((await diagnosticsIn(given, "a.txt")).length, 1);
      const withheld = await settled(documents, { settings: () => ({ diagnostics: { [setting]: false } }) });
      assert.deepEqual(await diagnosticsIn(withheld, "a.txt"), []);
    });
  }

  it("are unchanged until they change", async () => {
    const reader = await settled(SPELT);
    await reader.open("a.txt");
    const { resultId } = await report(reader, "a.txt");
    assert.deepEqual(await report(reader, "a.txt", resultId), { kind: "unchanged", resultId });
    await reader.edit("a.txt", "Abu Yaser", "Abu Yasir");
    const after = await report(reader, "a.txt", resultId);
    assert.ok(after.kind === "full" && after.items.length === 0 && after.resultId !== resultId);
  });

  it("are asked for again when the corpus has changed", async () => {
    const { client } = await reading(SPELT);
    await client.until(() => client.refreshes.diagnostics > 0);
  });

  it("are none in a document that the corpus has not", async () => {
    const reader = await settled({ "a.md": "They came to Gao." });
    const params = { textDocument: { uri: "file:///none.md" } };
    const found = await reader.ask<DocumentDiagnosticReport>("textDocument/diagnostic", params);
    assert.ok(found.kind === "full" && found.items.length === 0);
  });
});

describe("hints in the whole workspace", () => {
  const ask = async (reader: Reader, previous: readonly WorkspaceDocumentDiagnosticReport[] = []) => {
    const previousResultIds = previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
    const { items } = await reader.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
    return items;
  };
  const brief = (reader: Reader, items: readonly WorkspaceDocumentDiagnosticReport[]) =>
    items.map((one) => `${reader.name(one.uri)}: ${one.kind === "full" ? one.items.length : one.kind}`);

  it("are those of each document that has any", async () => {
    const reader = await reading(SEVERAL);
    assert.deepEqual(brief(reader, await ask(reader)), ["a.txt: 1", "b.txt: 1"]);
  });

  it("are those of the documents themselves", async () => {
    const reader = await settled(SEVERAL);
    for (const item of await ask(reader)) {
      assert.ok(item.kind === "full");
      assert.deepEqual(item.items, await diagnosticsIn(reader, reader.name(item.uri)));
    }
  });

  it("are unchanged, changed or gone with their document", async () => {
    const reader = await reading(SEVERAL);
    const before = await ask(reader);
    reader.folder.remove("b.txt");
    await reader.watch("b.txt");
    reader.folder.write("c.txt", "We saw men of the XNLQ.");
    await reader.watch("c.txt");
    assert.deepEqual(brief(reader, await ask(reader, before)).toSorted(), ["a.txt: unchanged", "b.txt: 0", "c.txt: 1"]);
  });

  it("tell the version of a document that is open", async () => {
    const reader = await reading(SEVERAL);
    await reader.open("a.txt");
    const versions = (await ask(reader)).map(({ uri, version }) => [reader.name(uri), version]);
    assert.deepEqual(versions, [
      ["a.txt", 1],
      ["b.txt", null],
    ]);
  });
});
