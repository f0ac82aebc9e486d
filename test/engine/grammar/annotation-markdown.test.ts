import assert from "node:assert/strict";
import { colours, names, scopesOf } from "./coloured";

const host = "text.html.markdown";

describe("annotation in Markdown", () => {
  for (const [where, text] of [
    [
      "a paragraph",
      "Then [[⟦AQIM|entity.name.type.dramatis⟧]] left [⟦Gao|entity.name.type.place.dramatis⟧]{.place id=gao}.",
    ],
    ["a heading", "## On [⟦May|entity.name.type.person.dramatis⟧]{.person}\n\n# [[⟦May|entity.name.type.dramatis⟧]]"],
    [
      "a list",
      "- [[⟦May|entity.name.type.dramatis⟧]] rang\n- the [⟦Kel Ansar|entity.name.type.people.dramatis⟧]{.people}",
    ],
    ["a quotation", "> so [[⟦May|entity.name.type.dramatis⟧|⟦she|string.other.link.title.dramatis⟧]] said"],
    ["bold text", "the **old [⟦Cousins|entity.name.type.organization.dramatis⟧]{.organization}** again"],
    ["a table", "| [[⟦May|entity.name.type.dramatis⟧]] | of [⟦Gao|entity.name.type.place.dramatis⟧]{.place} |"],
    ["a list in a quotation", "> - **[[⟦May|entity.name.type.dramatis⟧]]** rang"],
  ] as const)
    it(`colours names in ${where}`, () => names(host, text));

  it("splits a link in a table at the escaped bar", () =>
    names(host, "| [[⟦May|entity.name.type.dramatis⟧\\|⟦she|string.other.link.title.dramatis⟧]] | rang |"));

  it("leaves the scopes of Markdown around it, also where it opens the line", async () => {
    const paragraph = "meta.paragraph.markdown";
    assert.deepEqual(await scopesOf(host, "[[⟦May⟧]] is **here**"), [
      host,
      paragraph,
      "meta.annotation.link.dramatis",
      "entity.name.type.dramatis",
    ]);
    assert.deepEqual(await scopesOf(host, "[[May]] is **⟦here⟧**"), [host, paragraph, "markup.bold.markdown"]);
    assert.deepEqual(await scopesOf(host, "# On [[⟦May⟧]]"), [
      host,
      "markup.heading.markdown",
      "entity.name.section.markdown",
      "meta.annotation.link.dramatis",
      "entity.name.type.dramatis",
    ]);
  });

  it("leaves links to Markdown", async () => {
    assert.deepEqual(await scopesOf(host, "a ⟦[link](url)⟧"), [
      host,
      "meta.paragraph.markdown",
      "meta.link.inline.markdown",
    ]);
    await colours(host, "a [link](url), an ![image](url) and a [reference]");
  });

  for (const text of [
    "a [x]{.unknown} and [x]{person}",
    "code `[[x]]` and ``[x]{.person} ` [[y]]``",
    "```\n[[x]]\n[x]{.person}\n```",
    "```markdown\nas in [[x]] or [x]{.person}\n```",
    "- item\n\n  ```markdown\n  [[x]]\n  ```",
    "the matrix $[[x]]$",
    "    [[x]] in indented code",
    "<!-- [[x]] -->\n\nnot <!-- [x]{.person} --> here",
    'a <a title="[[x]]">tag</a>',
    "an escaped \\[[x]] and an embedded ![[x]]",
  ])
    it(`leaves alone ${JSON.stringify(text)}`, () => colours(host, text));

  it("goes on after code", () =>
    names(
      host,
      "```\n[[x]]\n```\n\n`[[x]]` and [[⟦Gao|entity.name.type.dramatis⟧]], then\n<!-- [[x]] -->\n\n[[⟦May|entity.name.type.dramatis⟧]]",
    ));
});
