import assert from "node:assert/strict";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver";
import { readEmptyCorpus } from "../../server/knowledge";
import * as protocol from "../../server/protocol";
import { firstDifference } from "../../server/self-check";
import { documentOf } from "../support/corpus-history";
import { type Documents, reading } from "../support/reader";

const empty = readEmptyCorpus(import.meta.dirname);
const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`${i}.md`, `Anna Berg ${"met John Smith in Gao. Then ".repeat(60)}she left.`]),
);

/** What is told where the index was made of the one documents, and the others are there now. */
async function told(indexed: Documents, present: Documents): Promise<string | undefined> {
  const list = (all: Documents) => Object.entries(all).map(([uri, text]) => documentOf(uri, text));
  const found = await firstDifference(empty.with(list(indexed)), { empty, documents: list(present) }, () => false);
  return found && `${found.uri} ${present[found.uri]?.slice(found.span.start, found.span.end) ?? ""}: ${found.what}`;
}

describe("the self-check of the index", () => {
  it("says that all is well, after edits and corrections as well", async () => {
    const reader = await reading({
      "a.md": "‸John Smith came to Kidal.",
      "b/c.txt": "Smith left Gao.",
      "cast.yaml": "places:\n  - name: Gao\n",
    });
    await reader.edit("a.md", "Kidal", "Bamako");
    await reader.open("cast.yaml", "actors:\n  - name: John Smith\n    aliases: [Bamako]\n", "yaml");
    assert.deepEqual(await reader.ask(protocol.selfCheck), {
      documents: 2,
      message: "The index agrees with one made from scratch in 2 documents.",
    });
  });

  it("says so of a text that is Markdown only for the editor", async () => {
    const reader = await reading({});
    await reader.open("untitled:Untitled-1", "`Kidal` and [Gao](http://example.org/Mali)", "markdown");
    const { message } = (await reader.ask<protocol.SelfCheckResult>(protocol.selfCheck))!;
    assert.equal(message, "The index agrees with one made from scratch in 1 document.");
  });

  it("says that there is nothing to check", async () => {
    const { message } = (await (await reading({})).ask<protocol.SelfCheckResult>(protocol.selfCheck))!;
    assert.equal(message, "The index is empty, as it would be made from scratch: there are no documents.");
  });

  it("lets other requests be answered meanwhile", async () => {
    const reader = await reading({ ...many, "a.md": "They came to Ki‸dal." });
    await reader.ask(protocol.entities);
    const order: string[] = [];
    const check = reader.ask<protocol.SelfCheckResult>(protocol.selfCheck).then((result) => {
      order.push("check");
      return result;
    });
    const hover = reader.ask("textDocument/hover", reader.here()).then(() => order.push("hover"));
    const [result] = await Promise.all([check, hover]);
    assert.deepEqual(order, ["hover", "check"]);
    assert.equal(result!.documents, 61);
  });

  it("ends when it is cancelled", async () => {
    const reader = await reading(many);
    await reader.ask(protocol.entities);
    const source = new CancellationTokenSource();
    const check = reader.client.sendRequest(protocol.selfCheck, {}, source.token);
    source.cancel();
    await assert.rejects(check, { code: LSPErrorCodes.RequestCancelled });
  });

  describe("tells of the first difference", () => {
    it("a name that the index has and should not", async () => {
      assert.equal(
        await told({ "a.md": "They left Kidal." }, { "a.md": "They left never." }),
        "a.md never: the index has the name “never”, which one made from scratch has not.",
      );
    });

    it("a name that it has not got", async () => {
      assert.equal(
        await told({ "a.md": "They left nought for Kidal." }, { "a.md": "They left Gao, then Kidal." }),
        "a.md Gao: the index has not got the name “Gao”, which one made from scratch has.",
      );
    });

    it("who is named", async () => {
      assert.equal(
        await told(
          { "a.md": "Later Smith left.", "b.md": "John Smith came." },
          { "a.md": "Later Smith left.", "b.md": "Anna Smith came." },
        ),
        "a.md Smith: “Smith” is the person John Smith (likely) in the index, " +
          "and the person Anna Smith (likely) in one made from scratch.",
      );
    });

    it("how often it is named", async () => {
      assert.equal(
        await told({ "a.md": "They left Gao.", "b.md": "Gao fell." }, { "a.md": "They left Gao.", "b.md": "It fell." }),
        "a.md Gao: Gao has 2 mentions in 2 documents in the index, and 1 mention in 1 document in one made from scratch.",
      );
    });

    it("a document too few and one too many", async () => {
      assert.equal(await told({}, { "a.md": "Gao fell." }), "a.md : the index has not got this document.");
      assert.equal(
        await told({ "a.md": "Gao fell." }, {}),
        "a.md : the index has this document, which is no longer there.",
      );
    });
  });
});
