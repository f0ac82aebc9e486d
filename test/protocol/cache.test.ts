import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cache } from "../../server/cache/cache";
import type { Shards } from "../../server/cache/shards";
import { readEngineData } from "../../server/data/read";
import { type Corpus, castOf, createLexicon, createTagger, emptyCorpus } from "../../server/engine/index";
import { storeIn } from "../../server/files/store";
import { type Entry, type Library, library } from "../../server/library";
import { temporaryFolder } from "../support/folder";

const TEXTS = [
  "Anna Keïta left Bamako. Keïta met the National Farmers Union (NFU).",
  "# Notes\n\nThe NFU said that Mrs Keïta was in Tombouctou.",
  "Des soldats maliens et mauritaniens ont quitté Kidal.",
  "Tuaregs and the United Nations met in Timbuktu, Mali; the UN left.",
];

const data = readEngineData(import.meta.dirname);
const knowledge = { lexicon: createLexicon(data.gazetteer), tagger: createTagger(data.tagger!) };

/** A corpus without documents that counts the texts that it reads. */
function counting(): { empty: Corpus; read: () => number } {
  let read = 0;
  const tagger = {
    tag(...given: Parameters<typeof knowledge.tagger.tag>) {
      read++;
      return knowledge.tagger.tag(...given);
    },
  };
  return { empty: emptyCorpus({ ...knowledge, tagger }), read: () => read };
}

const entries = (texts: readonly string[]): Entry[] =>
  texts.map((text, at) => ({ key: `${at}`, uri: `file:///${at}.md`, format: "markdown", content: { text } }));

/** A start of the program on these texts, with what was kept by those before it; it keeps what it found. */
async function start(
  shards: Shards,
  texts: readonly string[],
  cast = castOf({ entries: [], notNames: [], apart: [] }),
) {
  const kept = cache(shards);
  await kept.load();
  const { empty, read } = counting();
  const books = library(empty, assert.fail, kept);
  books.setCasts(() => cast);
  books.apply(entries(texts));
  kept.release();
  await kept.save(books.found());
  return { answers: answersOf(books), read: read() };
}

function answersOf({ corpus }: Library): unknown {
  return [corpus.entities, corpus.documents.map((uri) => corpus.mentions(uri))];
}

describe("what was found and is kept", () => {
  it("is not looked for again, and answers the same", async () => {
    const shards = storeIn(temporaryFolder().path, "this program");
    const cold = await start(shards, TEXTS);
    const warm = await start(shards, TEXTS);
    assert.equal(cold.read, TEXTS.length);
    assert.equal(warm.read, 0);
    assert.deepEqual(warm.answers, cold.answers);
  });

  it("is looked for again in documents that have changed, and only there", async () => {
    const shards = storeIn(temporaryFolder().path, "this program");
    await start(shards, TEXTS);
    const changed = [...TEXTS.slice(1), "Anna Keïta went to Gao."];
    const warm = await start(shards, changed);
    assert.equal(warm.read, 1);
    assert.deepEqual(warm.answers, (await start(storeIn(temporaryFolder().path, ""), changed)).answers);
  });

  it("is not taken for what another cast or another program finds", async () => {
    const { path } = temporaryFolder();
    await start(storeIn(path, "this program"), TEXTS);
    const cast = castOf({ entries: [{ kind: "person", name: "Kidal", aliases: [] }], notNames: ["UN"], apart: [] });
    assert.equal((await start(storeIn(path, "this program"), TEXTS, cast)).read, TEXTS.length);
    assert.equal((await start(storeIn(path, "another program"), TEXTS)).read, TEXTS.length);
  });

  it("is let go where nothing has it any more", async () => {
    const shards = storeIn(temporaryFolder().path, "this program");
    await start(shards, TEXTS);
    await start(shards, TEXTS.slice(1));
    assert.equal((await start(shards, TEXTS)).read, 1);
  });

  it("may be damaged anywhere: then it is looked for again", async () => {
    const { path } = temporaryFolder();
    const { answers } = await start(storeIn(path, "this program"), TEXTS);
    const files = readdirSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (f, at, byte, cut) => {
        const file = join(path, files[f % files.length]!);
        const bytes = readFileSync(file);
        const damaged = Buffer.from(bytes);
        damaged[at % bytes.length]! ^= byte;
        writeFileSync(file, cut ? damaged.subarray(0, at % bytes.length) : damaged);
        assert.deepEqual((await start(storeIn(path, "this program"), TEXTS)).answers, answers);
        assert.deepEqual(readFileSync(file), bytes);
      }),
      { numRuns: 40 },
    );
  });

  it("is done without where it cannot be written or read", async () => {
    const folder = temporaryFolder();
    folder.write("taken", "");
    const shards = storeIn(join(folder.path, "taken"), "this program");
    assert.equal((await start(shards, TEXTS)).read, TEXTS.length);
    assert.equal((await start(shards, TEXTS)).read, TEXTS.length);
  });
});
