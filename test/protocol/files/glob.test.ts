import assert from "node:assert/strict";
import { filterOf } from "../../../server/files/filter";
import { glob } from "../../../server/files/glob";
import { defaults } from "../../../server/settings";

/** Asserts which of the paths a pattern matches. */
function matches(pattern: string, yes: readonly string[], no: readonly string[]): void {
  const test = glob(pattern);
  assert.deepEqual({ yes: yes.filter(test), no: no.filter(test) }, { yes, no: [] });
}

describe("glob patterns", () => {
  it("match any depth with **", () => {
    matches("**/*.md", ["a.md", "b/a.md", "c/b/a.md"], ["a.md/b", "amd"]);
    matches("notes/**", ["notes/a", "notes/b/c.md"], ["other/a"]);
    matches("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb"]);
  });

  it("match within a part with * and ?", () => {
    matches("*.txt", ["a.txt", ".txt"], ["b/a.txt", "a.txt.gz"]);
    matches("chapter-?.md", ["chapter-1.md"], ["chapter-10.md", "chapter-.md"]);
  });

  it("match alternatives and sets", () => {
    matches("**/*.{txt,md}", ["a.txt", "b/a.md"], ["a.html", "a.{txt,md}"]);
    matches("{a,b{1,2}}.md", ["a.md", "b1.md", "b2.md"], ["b.md"]);
    matches("[a-c]?.md", ["b1.md"], ["d1.md"]);
    matches("[!a-c].md", ["d.md"], ["a.md", "/.md"]);
  });

  it("take no heed of case", () => matches("**/*.md", ["README.MD"], []));

  it("mean themselves where a bracket never closes", () => {
    matches("a{b", ["a{b"], ["ab"]);
    matches("a[b", ["a[b"], ["ab"]);
    matches("a+(b).md", ["a+(b).md"], ["aab.md"]);
  });
});

describe("the filter of the settings", () => {
  it("wants texts and Markdown, but nothing hidden and no packages", () => {
    const { wants } = filterOf(defaults.files);
    const paths = [
      "a.txt",
      "b/c.MD",
      "d.pdf",
      ".git/a.md",
      "b/.hidden.md",
      "node_modules/x/README.md",
      "x/node_modules/a.txt",
    ];
    assert.deepEqual(paths.filter(wants), ["a.txt", "b/c.MD"]);
  });

  it("leaves out all that lies below a folder", () => {
    const { wants, enters } = filterOf({ ...defaults.files, exclude: ["drafts"] });
    assert.deepEqual(["drafts/a/b.md", "drafts.md"].filter(wants), ["drafts.md"]);
    assert.equal(enters("drafts"), false);
  });

  it("ignores a pattern that means nothing", () => {
    const { wants } = filterOf({ include: ["**/*.md"], exclude: ["[z-a]"] });
    assert.equal(wants("a.md"), true);
  });
});
