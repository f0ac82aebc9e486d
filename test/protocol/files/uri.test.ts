import assert from "node:assert/strict";
import { keyOf, nameOf, pathBelow, pathOfUri, uriOfPath } from "../../../server/files/uri";

/** Paths with the URIs that VS Code has for them. */
const POSIX: readonly (readonly [string, string])[] = [
  ["/home/me/a.md", "file:///home/me/a.md"],
  ["/My notes/été (1)/a#b?c%d.md", "file:///My%20notes/%C3%A9t%C3%A9%20%281%29/a%23b%3Fc%25d.md"],
  ["/a:b/it's!*;,@&=+$[x]~_-.md", "file:///a%3Ab/it%27s%21%2A%3B%2C%40%26%3D%2B%24%5Bx%5D~_-.md"],
];
const WINDOWS: readonly (readonly [string, string])[] = [
  ["c:\\Users\\Me\\a b.md", "file:///c%3A/Users/Me/a%20b.md"],
  ["\\\\server\\share\\a.md", "file://server/share/a.md"],
];

describe("URIs of paths", () => {
  it("are written as VS Code writes them, and read back", () => {
    for (const [path, uri] of POSIX) {
      assert.equal(uriOfPath(path, false), uri);
      assert.equal(pathOfUri(uri, false), path);
    }
    for (const [path, uri] of WINDOWS) {
      assert.equal(uriOfPath(path, true), uri);
      assert.equal(pathOfUri(uri, true), path);
    }
  });

  it("have a small drive letter, whatever the path has", () => {
    assert.equal(uriOfPath("C:\\a.md", true), "file:///c%3A/a.md");
  });

  it("are none for what is no file", () => {
    assert.equal(pathOfUri("untitled:Untitled-1", false), undefined);
    assert.equal(pathOfUri("nonsense", false), undefined);
    assert.equal(pathOfUri("file:///a%00b.md", false), undefined);
  });
});

describe("keys of URIs", () => {
  it("are one for every way to write a URI", () => {
    const ways = [
      "file:///c%3A/My%20notes/a(1).md",
      "file:///C:/My%20notes/a%281%29.md",
      "FILE:///c:/My notes/a(1).md",
    ];
    assert.equal(new Set(ways.map(keyOf)).size, 1);
  });

  it("are different for different documents", () => {
    const others = [
      "file:///a.md",
      "file:///A.md",
      "file:///a.md/b",
      "untitled:/a.md",
      "git:/a.md?1",
      "git:/a.md?2",
      "%",
    ];
    assert.equal(new Set(others.map(keyOf)).size, others.length);
  });

  it("tell what lies below a folder", () => {
    assert.equal(pathBelow("file:///notes/", "file:///notes/b%20c/a.md"), "b c/a.md");
    assert.equal(pathBelow("file:///notes", "file:///notes2/a.md"), undefined);
  });

  it("give the name", () => assert.equal(nameOf("file:///notes/b%20c.md"), "b c.md"));
});
