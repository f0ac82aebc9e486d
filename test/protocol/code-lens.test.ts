import assert from "node:assert/strict";
import type { CodeLens } from "vscode-languageserver";
import type { EntitySummary } from "../../server/protocol";
import type { ClientOptions } from "../support/connection";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

const ON: ClientOptions = { settings: () => ({ codeLens: { enabled: true } }) };

async function lensesIn(reader: Reader): Promise<CodeLens[] | null> {
  await reader.ask("dramatis/entities");
  return reader.ask("textDocument/codeLens", { textDocument: reader.here().textDocument });
}

/** Asserts which names of the document of the cursor have a lens, labelled with what it says. */
async function shows(documents: Documents): Promise<void> {
  const reader = await reading(documents, ON);
  const { uri } = reader.here().textDocument;
  const lenses = (await lensesIn(reader))!;
  const shown = lenses.map(async (lens) => {
    assert.equal(lens.command, undefined);
    const { range, command } = await reader.ask<CodeLens>("codeLens/resolve", lens);
    return { uri, range, label: command!.title };
  });
  assert.deepEqual(reader.show(await Promise.all(shown)), expectedOf(documents));
}

describe("code lenses", () => {
  it("count the mentions of whom a document introduces", () =>
    shows({
      "a.md":
        "‸Then ⟦Anna Keïta|Anna Keïta: 3 mentions in 2 documents⟧ left ⟦Bamako|Bamako: 2 mentions in 2 documents⟧. Keïta came to Gulu.",
      "b.md": "There Anna Keïta left Bamako with John Smith.",
    }));

  it("stand over no introduction of another document", () =>
    shows({ "b.md": "‸Later Keïta left again.", "a.md": "Then Anna Keïta spoke." }));

  it("stand over nobody who is named once", () => shows({ "a.txt": "‸They met John Smith in Bamako." }));

  it("stand over no names to be reviewed", async () => {
    const often = ["A Long Walk began.", "Then Gamma spoke.", "The Great Game went on.", "The Grand Plan failed."];
    const reader = await reading({ "a.txt": `‸${often.join("\n\n")}`, "b.txt": often.join("\n\n") }, ON);
    const entities = await reader.ask<EntitySummary[]>("dramatis/entities");
    assert.ok(entities.some(({ status, count }) => status === "candidate" && count > 1));
    const sure = entities.filter(({ status, count }) => status !== "candidate" && count > 1);
    const over = (await lensesIn(reader))!.map(({ data }) => (data as { entity: string }).entity);
    assert.deepEqual(over.toSorted(), sure.map(({ id }) => id).toSorted());
  });

  it("show the mentions when they are clicked", async () => {
    const reader = await reading({ "a.md": "‸Then Anna Keïta spoke. Keïta left." }, ON);
    const [lens] = (await lensesIn(reader))!;
    const { command } = await reader.ask<CodeLens>("codeLens/resolve", lens!);
    assert.equal(command!.command, "dramatis.findAllMentions");
    assert.deepEqual(command!.arguments, ["person/anna-keita"]);
  });

  it("say so where nobody is named any more", async () => {
    const reader = await reading({ "a.md": "‸Then Anna Keïta spoke. Keïta left." }, ON);
    const [lens] = (await lensesIn(reader))!;
    await reader.edit("a.md", "Anna Keïta spoke. Keïta left", "they left");
    const { command } = await reader.ask<CodeLens>("codeLens/resolve", lens!);
    assert.deepEqual(command, { title: "no longer named", command: "" });
  });

  it("are off until the reader wants them, and then asked for at once", async () => {
    let enabled = false;
    const reader = await reading(
      { "a.md": "‸Then Anna Keïta spoke. Keïta left." },
      { settings: () => ({ codeLens: { enabled } }) },
    );
    assert.equal(await lensesIn(reader), null);
    const { refreshes } = reader.client;
    const before = refreshes.codeLenses;
    enabled = true;
    await reader.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await reader.client.until(() => refreshes.codeLenses > before);
    assert.equal((await lensesIn(reader))!.length, 1);
  });
});
