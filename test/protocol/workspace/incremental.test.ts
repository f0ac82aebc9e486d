import assert from "node:assert/strict";
import fc from "fast-check";
import * as protocol from "../../../server/protocol";
import { connect } from "../../support/connection";
import { type Reader, reading } from "../../support/reader";

const NAMES = ["a.md", "b.txt", "c/d.md"];
const TEXTS = [
  "",
  "John Smith came to Kidal.",
  "Smith left.\r\n\r\nThey came to Gao.",
  "The African Union (AU) met in Gao.",
  "AU troops left.",
];

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom(...TEXTS);
/** What can happen to a document, in an editor or behind its back. */
const event = fc.oneof(
  fc.record({ what: fc.constant("write" as const), name, text }),
  fc.record({ what: fc.constant("open" as const), name, text }),
  fc.record({ what: fc.constant("remove" as const), name, text }),
  fc.record({ what: fc.constant("close" as const), name, text }),
);

type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

async function happen(reader: Reader, open: Set<string>, { what, name, text }: Event): Promise<void> {
  if (what === "write") {
    reader.folder.write(name, text);
    await reader.watch(name);
  } else if (what === "remove") {
    reader.folder.write(name, "");
    reader.folder.remove(name);
    await reader.watch(name);
  } else if (what === "open" && !open.has(name)) {
    open.add(name);
    await reader.open(name, text);
  } else if (what === "close" && open.delete(name)) await reader.close(name);
}

describe("the index", () => {
  it("is the same after any history as when it is made at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 8 }), async (history) => {
        const reader = await reading({ "z.md": "Kidal and John Smith." });
        const open = new Set<string>();
        for (const one of history) await happen(reader, open, one);
        const after = await reader.ask(protocol.entities);

        const fresh = await connect({ folders: [{ uri: reader.folder.uri, name: "corpus" }] });
        for (const one of open) {
          const textDocument = { uri: reader.uri(one), version: 1, text: reader.text(one) };
          const languageId = one.endsWith(".md") ? "markdown" : "plaintext";
          await fresh.sendNotification("textDocument/didOpen", { textDocument: { ...textDocument, languageId } });
        }
        assert.deepEqual(after, await fresh.sendRequest(protocol.entities, null));
        fresh.close();
        reader.client.close();
      }),
      { numRuns: 25 },
    );
  });
});
