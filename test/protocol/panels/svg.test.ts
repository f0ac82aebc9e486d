import assert from "node:assert/strict";
import fc from "fast-check";
import { requestFrom } from "../../../client/panels/messages";
import { layoutNetwork, positionsOf } from "../../../client/panels/picture/network-layout";
import { WHOLE } from "../../../client/panels/picture/scene";
import { escaped, svgOf } from "../../../client/panels/picture/svg";
import { layoutTimeline } from "../../../client/panels/picture/timeline-layout";
import { entity, measure, timeline, words } from "./sample";

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</text></svg><script>alert(1)</script>",
  "$(trash)",
  "[x](command:y)",
  "a\u202ecba\u2066 مالي",
  "]]>&amp;&quot;\"'",
  "\u0000\u0008\ud800x\ufffe",
];

/** A network of two with this name, as a file. */
function fileWith(name: string): string {
  const entities = [entity(name, "person"), entity("Gao", "place")];
  const links = [{ source: entities[0]!.id, target: entities[1]!.id, paragraphs: 1, sentences: 1 }];
  const scene = layoutNetwork({ entities, links }, positionsOf({ entities, links }), {
    size: { width: 2000, height: 600 },
    view: WHOLE,
    words,
    measure: () => 60,
  });
  return svgOf(scene, name, () => ({ fill: "red", "font-family": '"Segoe UI"' }), "white");
}

/** The text in a file, as an XML parser gives it; throws where the file is not well formed. */
function textIn(svg: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  const open: string[] = [];
  const text = svg.replace(/<(\/?)(\w+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, close, tag, __, alone) => {
    if (close) assert.equal(open.pop(), tag);
    else {
      tags.push(tag);
      if (!alone) open.push(tag);
    }
    return "";
  });
  assert.deepEqual(open, []);
  assert.doesNotMatch(text, /[<>]|&(?!#\d+;)/);
  return { tags, text: text.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code))) };
}

describe("a picture as a file", () => {
  it("shows a name as the text that it is, whatever it holds", () => {
    for (const name of HOSTILE) {
      const { tags, text } = textIn(fileWith(name));
      assert.deepEqual([...new Set(tags)].sort(), ["g", "line", "path", "rect", "svg", "text", "title"]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot be in a file
      const shown = name.replace(/[\u0000-\u001f\ufffe]|\p{Surrogate}/gu, "\ufffd");
      assert.ok(text.includes(`\u2068${shown}\u2069`), text);
    }
  });

  it("is well formed and harmless for any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (name) => {
        const svg = fileWith(name);
        textIn(svg);
        assert.ok(requestFrom({ type: "export", svg }), svg);
      }),
    );
  });

  it("has its names of columns above its rows, and its look in it", () => {
    const scene = layoutTimeline(timeline("2010-01-01", "Anna 0"), { width: 500, order: "date", words, measure });
    const svg = svgOf(
      scene,
      "Timeline",
      ({ class: name = "" }) => ({ fill: name.startsWith("symbol") ? "blue" : "black" }),
      "white",
    );
    assert.match(svg, new RegExp(`<g transform="translate\\(0 ${scene.head}\\)">`));
    assert.match(svg, new RegExp(`height="${scene.head + scene.height}"`));
    assert.match(svg, /<path fill="blue"/);
    assert.doesNotMatch(svg, /class=|data-/);
  });

  it("escapes what means something in XML, and leaves out what cannot be in it", () => {
    assert.equal(escaped(`a<b>&"'c`), "a&#60;b&#62;&#38;&#34;&#39;c");
    assert.equal(escaped("x\u0007\ud83dy😀"), "x\ufffd\ufffdy😀");
  });
});
