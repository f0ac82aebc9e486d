import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { packageRoot } from "../../server/data/read";
import type { IndexObject } from "../../server/report/index-object";
import { type Folder, removeFolders, temporaryFolder } from "../support/folder";

const program = join(packageRoot(import.meta.dirname), "dist", "cli.cjs");

/** Runs the command line, as a reader does. */
function dramatis(...argv: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

const FILES = {
  "a.md": "\ufeffFighters of al-Qaeda in the Islamic Maghreb (AQIM) met John Smith.\r\n\r\nThe Grand Plan failed.",
  "notes/b.txt": "Smith came to Kidal. AQIM left.",
};

function indexOf(folder: Folder): IndexObject {
  const { code, out, err } = dramatis("index", folder.path, "--format", "json");
  assert.deepEqual({ code, err }, { code: 0, err: "" });
  return JSON.parse(out);
}

describe("dramatis index", () => {
  afterEach(removeFolders);

  it("prints every mention with its offsets in the text", () => {
    const { documents } = indexOf(temporaryFolder(FILES));
    assert.deepEqual(
      documents.map(({ path }) => path),
      ["a.md", "notes/b.txt"],
    );
    for (const { path, mentions } of documents) {
      const text = FILES[path as keyof typeof FILES].replace("\ufeff", "");
      assert.deepEqual(
        mentions.map(({ text }) => text),
        mentions.map(({ start, end }) => text.slice(start, end)),
      );
    }
    const [smith] = documents[1]!.mentions;
    assert.deepEqual(
      { ...smith, start: 0, end: 0 },
      {
        start: 0,
        end: 0,
        text: "Smith",
        kind: "person",
        entity: "person/john-smith",
        status: "likely",
      },
    );
  });

  it("prints every entity with its aliases and their evidence in sentences", () => {
    const { entities } = indexOf(temporaryFolder(FILES));
    const aqim = entities.find(({ aliases }) => aliases.some(({ text }) => text === "AQIM"))!;
    assert.deepEqual([aqim.kind, aqim.mentions, aqim.documents], ["organization", 3, 2]);
    const { strength, evidence } = aqim.aliases.find(({ text }) => text === "AQIM")!;
    assert.equal(strength, "weak");
    assert.match(evidence, /^\p{Lu}.*|“.*AQIM.*\(a\.md\)\.$/u);
  });

  it("counts what the reader has decided in the folder’s cast.yaml, and tells of mistakes in it", () => {
    const cast = "actors:\n  - name: Maghreb Group\n    kind: organization\n    aliases: [AQIM]\nplaces: none\n";
    const folder = temporaryFolder({ ...FILES, "cast.yaml": cast, "notes/cast.yaml": "not-names: [Smith]" });
    const { code, out, err } = dramatis("index", folder.path, "--format", "json");
    assert.deepEqual([code, err], [0, "cast.yaml:5:9: This is not a list. It is written so: - name: …\n"]);
    const { entities, documents }: IndexObject = JSON.parse(out);
    const group = entities.find(({ id }) => id === "organization/maghreb-group");
    assert.deepEqual([group?.name, group?.mentions], ["Maghreb Group", 3]);
    assert.equal(documents[1]!.mentions.find(({ text }) => text === "AQIM")?.status, "confirmed");
  });

  it("goes without a cast.yaml that it cannot read, and says so", () => {
    const folder = temporaryFolder({ ...FILES, "cast.yaml": "actors: [" });
    const { code, err } = dramatis("index", folder.path);
    assert.equal(code, 0);
    assert.match(err, /^cast\.yaml:1:\d+: This is not YAML: .*\ncast\.yaml is left out\.\n$/);
  });

  it("prints the same for the same folder", () => {
    const folder = temporaryFolder(FILES);
    assert.deepEqual(indexOf(folder), indexOf(folder));
  });

  it("prints the cast for people to read, those to be reviewed apart", () => {
    const { code, out } = dramatis("index", temporaryFolder(FILES).path, "--format=table");
    assert.equal(code, 0);
    assert.match(out, /^2 documents, \d+ mentions of 3 actors and 1 place\n/);
    assert.match(out, /People +mentions +documents\n {2}John Smith +2 +2 {2}Smith\n/);
    assert.match(out, /To be reviewed +mentions +documents\n {2}Grand Plan +1 +1\n$/);
  });

  it("leaves out what it cannot read, and says so", () => {
    const folder = temporaryFolder(FILES);
    folder.write("image.txt", Uint8Array.from([1, 0, 2, 0, 0]));
    symlinkSync("loop.md", folder.pathOf("loop.md"));
    const { code, out, err } = dramatis("index", folder.path, "--format", "json");
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as IndexObject).documents.length, 2);
    assert.deepEqual(err.trim().split("\n").sort(), [
      "image.txt is left out. It is a binary file, not a text.",
      "loop.md is left out. It is a link that leads back to itself.",
    ]);
  });

  it("says that a folder has nothing to read", () => {
    const { path } = temporaryFolder();
    const { code, out, err } = dramatis("index", path);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), { documents: [], entities: [] });
    assert.equal(err, `There are no .txt or .md files to read in ${path}.\n`);
  });

  it("ends with 1 and a sentence where there is no such folder", () => {
    const { path } = temporaryFolder();
    const folder = join(path, "none");
    assert.deepEqual(dramatis("index", folder), { code: 1, out: "", err: `There is no folder ${folder}.\n` });
  });
});

describe("dramatis", () => {
  it("ends with 2 and a sentence when it is called wrongly", () => {
    const complaints = [
      dramatis("index"),
      dramatis("index", ".", "more"),
      dramatis("read", "."),
      dramatis("index", ".", "--format", "xml"),
      dramatis("index", ".", "--bogus"),
    ];
    assert.deepEqual(complaints, [
      { code: 2, out: "", err: "Say which folder to read: dramatis index <folder>\n" },
      { code: 2, out: "", err: "One folder at a time: “more” is too much.\n" },
      { code: 2, out: "", err: "There is no command “read”. Try: dramatis --help\n" },
      { code: 2, out: "", err: "There is no format “xml”: it is table or json.\n" },
      { code: 2, out: "", err: "Unknown option '--bogus'. Try: dramatis --help\n" },
    ]);
  });

  it("tells how it is used, and its version", () => {
    const help = dramatis("--help");
    assert.equal(help.code, 0);
    assert.match(help.out, /^Usage: dramatis index <folder>/);
    assert.deepEqual(dramatis("--version"), { code: 0, out: `${version}\n`, err: "" });
    const nothing = dramatis();
    assert.deepEqual([nothing.code, nothing.err], [2, help.out]);
  });
});
