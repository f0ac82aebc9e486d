import assert from "node:assert/strict";
import { definitionsAt, hoverAt, openMarked, placeOf, referencesAt, symbolsFor, symbolsOf } from "./support";

/** Two documents of one folder: the second names bare what the first introduces. */
const INTRODUCTION = "Members of the National Farmers Union (NFU) met Grace Akello in Gulu.\n";
const LATER = "The NFU and Akello will meet again in Gulu.\n";

describe("a document that names what another introduces", () => {
  before(async () => {
    await openMarked("reading-introduction.md", INTRODUCTION);
  });

  const opened = async () => (await openMarked("reading-later.txt", LATER)).document;

  it("tells in the hover who is meant, and counts the mentions", async () => {
    const document = await opened();
    const card = await hoverAt(document, placeOf(document, "NFU"));
    assert.match(card, /National Farmers Union/);
    assert.match(card, /1 mention here, 3 mentions in 2 documents/);
  });

  it("leads to the introduction in the other document", async () => {
    const document = await opened();
    const [target] = await definitionsAt(document, placeOf(document, "NFU"));
    assert.equal(target?.text, "National Farmers Union");
    assert.match(target.uri.path, /reading-introduction\.md$/);
  });

  it("lists the references in both", async () => {
    const document = await opened();
    const places = await referencesAt(document, placeOf(document, "Akello"));
    assert.deepEqual(
      places.map(({ uri, text }) => `${uri.path.split("/").at(-1)}: ${text}`),
      ["reading-introduction.md: Grace Akello", "reading-later.txt: Akello"],
    );
  });

  it("has its actors among its symbols, and among those of the workspace", async () => {
    const document = await opened();
    const names = (await symbolsOf(document)).flatMap(({ children }) => children.map(({ name }) => name));
    assert.ok(names.includes("Grace Akello"), names.join(", "));
    assert.ok((await symbolsFor("akello")).some(({ name }) => name === "Grace Akello"));
  });
});
