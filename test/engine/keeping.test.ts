import assert from "node:assert/strict";
import fc from "fast-check";
import { type Corpus, emptyCorpus } from "../../server/engine";
import { insertedInRows, type Rows, removedFromRows } from "../../server/engine/sorted";
import { Table } from "../../server/engine/table";
import { answersOf, bothWays, documentOf, histories, SENTENCES } from "../support/corpus-history";
import { knowledge, nothing } from "./notation";

describe("What a corpus keeps", () => {
  it("counts its entities as they are listed, whatever was asked in between", () => {
    fc.assert(
      fc.property(histories(10), histories(4), (first, then) => {
        const one = bothWays(nothing, first).after;
        assert.deepEqual(one.counts, counted(one));
        const other = bothWays(one, then).after;
        assert.deepEqual(other.counts, counted(other));
        assert.deepEqual(one.counts, counted(one));
      }),
      { numRuns: 40 },
    );
  });

  it("answers the same where the host keeps the texts", () => {
    const texts = new Map<string, string>();
    let told = 0;
    const kept = emptyCorpus(knowledge, ({ uri, text }) => {
      texts.set(uri, text);
      return () => {
        told++;
        return texts.get(uri)!;
      };
    });
    const documents = SENTENCES.map((text, i) => documentOf(`${i}.md`, `# Title\n\n${text}`));
    const [here, there] = [nothing.with(documents), kept.with(documents)];
    assert.deepEqual(answersOf(there), answersOf(here));
    assert.equal(told, 0, "answers that quote nothing ask for no text");
    assert.equal(there.text("3.md"), here.text("3.md"));
    assert.deepEqual(there.headings("3.md"), here.headings("3.md"));
    assert.deepEqual(there.sentenceAt("3.md", { start: 12, end: 14 }), here.sentenceAt("3.md", { start: 12, end: 14 }));
    assert.ok(told > 0);
  });

  it("says whom an ambiguous mention could mean", () => {
    const corpus = nothing.with([
      documentOf("a.txt", "[Maria Santos]{.person} spoke."),
      documentOf("b.txt", "[Jorge Santos]{.person} spoke."),
      documentOf("d.txt", "[Santos]{.person} left."),
    ]);
    const meant = (uri: string) => corpus.meaningsOf(uri, corpus.mentions(uri)[0]!).map(({ name }) => name);
    assert.equal(corpus.mentions("d.txt")[0]?.ambiguous, true);
    assert.deepEqual(meant("d.txt"), ["Jorge Santos", "Maria Santos"]);
    assert.deepEqual(meant("a.txt"), []);
  });
});

describe("A table that never changes", () => {
  const changes = fc.array(
    fc.record({ key: fc.nat(20), value: fc.option(fc.nat(99), { nil: undefined }), from: fc.nat() }),
    {
      maxLength: 60,
    },
  );

  it("holds in every version what it was made with", () => {
    fc.assert(
      fc.property(changes, (all) => {
        const versions = [{ table: Table<number, number>(), plain: new Map<number, number>() }];
        for (const { key, value, from } of all) {
          const { table, plain } = versions[from % versions.length]!;
          const next = new Map(plain);
          if (value === undefined) next.delete(key);
          else next.set(key, value);
          versions.push({ table: value === undefined ? table.delete(key) : table.set(key, value), plain: next });
        }
        for (const { table, plain } of versions) {
          assert.equal(table.size, plain.size);
          for (let key = 0; key <= 20; key++) assert.equal(table.get(key), plain.get(key));
          assert.deepEqual(new Map(table), plain);
        }
      }),
    );
  });
});

describe("A list in rows", () => {
  it("is sorted and has no item twice", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(900)), { maxLength: 2000, size: "max" }), (steps) => {
        let rows: Rows = [];
        const plain = new Set<string>();
        for (const [adds, number] of steps) {
          const item = String(number);
          rows = adds ? insertedInRows(rows, item) : removedFromRows(rows, item);
          if (adds) plain.add(item);
          else plain.delete(item);
        }
        assert.deepEqual(rows.flat(), [...plain].sort());
        assert.ok(rows.every((row) => row.length > 0));
      }),
    );
  });
});

function counted({ entities }: Corpus) {
  return { entities: entities.length, candidates: entities.filter(({ status }) => status === "candidate").length };
}
