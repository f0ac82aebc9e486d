import assert from "node:assert/strict";
import { commands } from "vscode";
import { openMarked, until } from "./support";

describe("the Markdown preview", () => {
  it("marks names by their kinds, and tells who they are", async () => {
    const text = "# Notes\n\nAnna Keïta left **Tessalit** with `Anna Keïta`.\n\nKeïta came back.";
    const html = await rendered(text, /dramatis-place/);
    assert.match(
      html,
      /<span class="dramatis-name dramatis-person" title="Anna Keïta · person">Anna Keïta<\/span> left/,
    );
    assert.match(html, /<strong><span class="dramatis-name dramatis-place" title="Tessalit · place">Tessalit<\/span>/);
    assert.match(html, /title="Anna Keïta · person">Keïta<\/span> came back/);
    assert.match(html, /<code>Anna Keïta<\/code>/);
  });

  it("shows a name that looks like HTML as that name", async () => {
    const html = await rendered("[[Ann <b>x</b>]] left Tessalit.", /dramatis-place/);
    assert.doesNotMatch(html, /title="[^"]*<b>/);
  });

  /** What the preview shows, once it shows what is waited for: the first time it asks and shows anew. */
  async function rendered(text: string, awaited: RegExp): Promise<string> {
    const { document } = await openMarked("preview.md", text);
    const ask = () => commands.executeCommand<string>("markdown.api.render", document);
    return until(ask, (html) => awaited.test(html), `a preview with ${awaited}`);
  }
});
