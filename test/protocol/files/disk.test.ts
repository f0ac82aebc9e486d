import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { disk } from "../../../server/files/disk";
import { filterOf } from "../../../server/files/filter";
import { defaults } from "../../../server/settings";
import { type Folder, removeFolders, temporaryFolder } from "../../support/folder";

async function listed(folder: Folder): Promise<string[]> {
  const found: string[] = [];
  for await (const { uri, reason } of disk.list(folder.uri, filterOf(defaults.files))) {
    const name = uri.slice(folder.uri.length + 1);
    found.push(reason === undefined ? name : `${name}: ${reason}`);
  }
  return found.sort();
}

describe("files on the disk", () => {
  afterEach(removeFolders);

  it("are found in folders at any depth", async () => {
    assert.deepEqual(await listed(temporaryFolder({ "a.md": "", "b/c/d.txt": "", "e.pdf": "", ".git/f.md": "" })), [
      "a.md",
      "b/c/d.txt",
    ]);
  });

  it("are found once, whatever links lead to them", async () => {
    const folder = temporaryFolder({ "a/b.md": "", "a/c/d.md": "" });
    symlinkSync(folder.path, folder.pathOf("a/c/loop"));
    symlinkSync(folder.pathOf("a"), folder.pathOf("again"));
    symlinkSync(folder.pathOf("a/b.md"), folder.pathOf("again.md"));
    assert.deepEqual(await listed(folder), ["a/b.md", "a/c/d.md"]);
  });

  it("are found through a link that leads out of the folder", async () => {
    const elsewhere = temporaryFolder({ "sources/x.md": "", "y.md": "" });
    const folder = temporaryFolder();
    symlinkSync(elsewhere.pathOf("sources"), folder.pathOf("sources"));
    symlinkSync(elsewhere.pathOf("y.md"), folder.pathOf("y.md"));
    assert.deepEqual(await listed(folder), ["sources/x.md", "y.md"]);
  });

  it("are not looked for in what lies above the folder", async () => {
    const folder = temporaryFolder({ "outside.md": "", "notes/a.md": "" });
    symlinkSync("..", folder.pathOf("notes/up"));
    symlinkSync("/", folder.pathOf("notes/root"));
    const found: string[] = [];
    for await (const { uri } of disk.list(folder.uriOf("notes"), filterOf(defaults.files))) found.push(uri);
    assert.deepEqual(found, [folder.uriOf("notes/a.md")]);
  });

  it("tell whether a link leads to them", async () => {
    const folder = temporaryFolder({ "a/b.md": "" });
    symlinkSync("a", folder.pathOf("c"));
    symlinkSync("b.md", folder.pathOf("a/d.md"));
    symlinkSync("none.md", folder.pathOf("a/e.md"));
    const linked = async (name: string) => disk.isLinked(folder.uriOf(name), folder.uri);
    const names = ["a/b.md", "c/b.md", "a/d.md", "a/e.md", "a/none.md"];
    assert.deepEqual(await Promise.all(names.map(linked)), [false, true, true, true, false]);
  });

  it("are regular files: no folder and no pipe is read for its name", async () => {
    const folder = temporaryFolder();
    mkdirSync(folder.pathOf("folder.md"));
    execFileSync("mkfifo", [folder.pathOf("pipe.md")]);
    assert.deepEqual(await listed(folder), []);
    assert.equal(await disk.read(folder.uriOf("pipe.md")), undefined);
    assert.equal(await disk.read(folder.uriOf("folder.md")), undefined);
  });

  it("tell why they cannot be read", async () => {
    const folder = temporaryFolder({ "large.txt": "" });
    truncateSync(folder.pathOf("large.txt"), 20 * 1024 * 1024 + 1);
    symlinkSync("loop.md", folder.pathOf("loop.md"));
    assert.deepEqual(await disk.read(folder.uriOf("large.txt")), { reason: "It is larger than 20 MB." });
    assert.deepEqual(await disk.read(folder.uriOf("loop.md")), { reason: "It is a link that leads back to itself." });
    assert.deepEqual(await listed(folder), ["large.txt", "loop.md: It is a link that leads back to itself."]);
  });

  it("are nothing where there is none", async () => {
    const folder = temporaryFolder();
    assert.equal(await disk.read(folder.uriOf("none.md")), undefined);
    assert.equal(await disk.read("untitled:Untitled-1"), undefined);
    assert.equal(await disk.isFolder(folder.uriOf("none")), false);
    assert.equal(await disk.isFolder(folder.uri), true);
  });
});
