import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../server/data/read";
import { parseMarked, renderMarked } from "../support/marked";
import { formatOf, nothing } from "./notation";

const root = packageRoot(dirname(fileURLToPath(import.meta.url)));
const seeds = join(root, "seeds");
const truth = join(root, "test", "golden", "seeds");
const readings = join(root, "test", "golden", "readings");

/** With this set, the golden readings are written anew: the change is then reviewed as a diff over prose. */
const rewrite = process.env["REWRITE_GOLDEN"] === "1";

const documents = readdirSync(truth, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".marked"))
  .map((name) => name.replace(/\.marked$/u, ""))
  .sort();

const marked = new Map(
  documents.map((name) => [name, parseMarked(readFileSync(join(truth, `${name}.marked`), "utf8"))]),
);
const corpus = nothing.with(documents.map((uri) => ({ uri, text: marked.get(uri)!.text, format: formatOf(uri) })));

describe("The sample corpus", () => {
  it("is what its marked truth says, marks apart", () => {
    assert.ok(documents.length >= 7);
    for (const name of documents) assert.equal(marked.get(name)!.text, readFileSync(join(seeds, name), "utf8"), name);
  });

  for (const name of documents) {
    it(`reads ${name} as it did before`, () => {
      const file = join(readings, `${name}.read`);
      const shown = corpus
        .mentions(name)
        .map((m) => ({ ...m, label: `${m.status === "candidate" ? "?" : ""}${m.entity}` }));
      const reading = renderMarked(marked.get(name)!.text, shown);
      if (rewrite) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, reading);
      }
      assert.ok(existsSync(file), `${file} is missing: run with REWRITE_GOLDEN=1`);
      assert.equal(reading, readFileSync(file, "utf8"));
    });
  }

  it("is read nearly as it is marked: nine names in ten, and nine in ten of the names found are right", () => {
    let right = 0;
    let wanted = 0;
    let found = 0;
    for (const name of documents) {
      const mentions = corpus.mentions(name);
      const keys = new Set(mentions.map((m) => `${m.start}-${m.end}-${m.kind}`));
      const { spans } = marked.get(name)!;
      wanted += spans.length;
      found += mentions.length;
      right += spans.filter((s) => keys.has(`${s.start}-${s.end}-${s.label.split(":")[0]}`)).length;
    }
    assert.ok(right / wanted > 0.9, `${right} of ${wanted} names are found`);
    assert.ok(right / found > 0.9, `${right} of ${found} names found are right`);
  });

  it("has one entity for each body and person that it names in many ways, and no two in one", () => {
    const entities = new Map<string, Set<string>>();
    for (const name of documents) {
      for (const { start, end, label } of marked.get(name)!.spans) {
        const mention = corpus
          .mentions(name)
          .find((m) => m.start === start && m.end === end && label.startsWith(m.kind));
        if (mention) entities.set(label, (entities.get(label) ?? new Set()).add(mention.entity));
      }
    }
    for (const label of [
      "organization:aqim",
      "organization:mujwa",
      "organization:ecowas",
      "place:timbuktu",
      "person:iyad-ag-ghali",
    ]) {
      assert.equal(entities.get(label)?.size, 1, `${label}: ${[...(entities.get(label) ?? [])].join(", ")}`);
    }
    const apart = [
      "organization:al-watan",
      "organization:al-wasat",
      "organization:associated-press",
      "organization:afp",
      "place:niger",
      "place:nigeria",
    ];
    const named = apart.flatMap((label) => [...(entities.get(label) ?? [])]);
    assert.equal(new Set(named).size, named.length, named.join(", "));
  });
});
