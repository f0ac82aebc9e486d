import assert from "node:assert/strict";
import { colours, names, scopesOf } from "./coloured";

const host = "text.plain";

describe("annotation in plain text", () => {
  it("colours the name in a wiki link", () =>
    names(host, "[[⟦AQIM|entity.name.type.dramatis⟧]] met [[⟦Iyad ag Ghali|entity.name.type.dramatis⟧]]."));

  it("tells the name from what is shown", () =>
    names(host, "[[⟦Hassan Hattab|entity.name.type.dramatis⟧|⟦the old man|string.other.link.title.dramatis⟧]] rang."));

  for (const kind of ["person", "organization", "people", "place"])
    it(`colours a span of kind ${kind}`, () =>
      names(host, `So [⟦May|entity.name.type.${kind}.dramatis⟧]{.${kind}} said.`));

  it("finds the kind among other attributes, and takes the first of two", async () => {
    await names(host, "[⟦May|entity.name.type.person.dramatis⟧]{#may .shy .person note=x}");
    await names(host, "[⟦May|entity.name.type.place.dramatis⟧]{.place .person}");
    await names(host, "[⟦May|entity.name.type.place.dramatis⟧]{.first .place .person}");
  });

  it("names each part of a link and of a span", async () => {
    await colours(
      host,
      "⟦[[|punctuation.definition.annotation.begin.dramatis⟧⟦Gao|entity.name.type.dramatis⟧" +
        "⟦]]|punctuation.definition.annotation.end.dramatis⟧",
    );
    await colours(
      host,
      "⟦[|punctuation.definition.annotation.begin.dramatis⟧⟦May|entity.name.type.person.dramatis⟧" +
        "⟦]|punctuation.definition.annotation.end.dramatis⟧⟦{|punctuation.definition.attributes.begin.dramatis⟧" +
        "⟦.|punctuation.definition.entity.dramatis⟧⟦person|entity.other.attribute-name.class.dramatis⟧ " +
        "⟦id|entity.other.attribute-name.dramatis⟧⟦=|punctuation.separator.key-value.dramatis⟧" +
        "⟦may-1|string.unquoted.dramatis⟧ ⟦#|punctuation.definition.entity.dramatis⟧" +
        "⟦m|entity.other.attribute-name.id.dramatis⟧ ⟦note|entity.other.attribute-name.dramatis⟧" +
        '⟦=|punctuation.separator.key-value.dramatis⟧⟦"|punctuation.definition.string.begin.dramatis⟧' +
        '⟦two words|string.quoted.double.dramatis⟧⟦"|punctuation.definition.string.end.dramatis⟧' +
        "⟦}|punctuation.definition.attributes.end.dramatis⟧",
    );
  });

  it("wraps the whole in a scope of its own", async () => {
    assert.deepEqual(await scopesOf(host, "[[⟦Gao⟧]]"), [
      "text.plain",
      "meta.annotation.link.dramatis",
      "entity.name.type.dramatis",
    ]);
    assert.deepEqual(await scopesOf(host, "[May]{.⟦person⟧}"), [
      "text.plain",
      "meta.annotation.span.dramatis",
      "meta.attributes.dramatis",
      "entity.other.attribute-name.class.dramatis",
    ]);
  });

  it("finds a link inside the brackets of a span, which then is none", () =>
    names(host, "[the [[⟦AQIM|entity.name.type.dramatis⟧]] branch]{.organization}"));

  it("goes on after a line that annotates nothing", () =>
    names(
      host,
      "Nothing here.\n\n[[⟦Gao|entity.name.type.dramatis⟧]]\n[⟦May|entity.name.type.person.dramatis⟧]{.person}",
    ));

  for (const text of [
    "Le Combat [Bamako] wrote [fr] that [1]",
    "[link](https://example.org/[[x]",
    "[x]{.unknown} [x]{person} [x]{.personal} [x] {.person} [x]{}",
    "[]{.person} [[]] [[|x]] [[ ]] [[x]",
    "if [[ -f x ]]; then",
    "\\[[x]] ![[x]] \\[x]{.person} ![x]{.person}",
    "[[x\ny]] and [x\ny]{.person}",
  ])
    it(`leaves alone ${JSON.stringify(text)}`, () => colours(host, text));
});
