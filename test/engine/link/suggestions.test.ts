import assert from "node:assert/strict";
import { corpusOf, type Folder } from "../notation";

/** Asserts what is suggested for an entity, each with its reason. */
function suggests(entity: string, folder: Folder, expected: readonly string[]): void {
  const { corpus } = corpusOf(folder);
  assert.ok(corpus.entity(entity), corpus.entities.map(({ id }) => id).join(", "));
  assert.deepEqual(
    corpus.suggestionsFor(entity).map((suggestion) => `${suggestion.entity}: ${suggestion.reason}`),
    expected,
  );
}

describe("A weak link is only suggested", () => {
  it("between a given name and the person of another document who has it", () =>
    suggests(
      "person/grace-akello",
      { "a.txt": "[Grace Akello]{.person} spoke.", "b.txt": "Then [Grace]{.person} left." },
      ["person/grace: “Grace” is short for “Grace Akello”"],
    ));

  it("between a surname and each of the persons whom it fits", () => {
    const folder = {
      "a.txt": "[Grace Akello]{.person} spoke.",
      "b.txt": "[Peter Akello]{.person} left.",
      "c.txt": "Then [Akello]{.person} came.",
    };
    suggests("person/grace-akello", folder, ["person/akello: “Akello” is short for “Grace Akello”"]);
    suggests("person/peter-akello", folder, ["person/akello: “Akello” is short for “Peter Akello”"]);
  });

  it("and not where the link is made, or the names have nothing in common", () => {
    suggests(
      "person/grace-akello",
      { "a.txt": "[Grace Akello]{.person} spoke.", "b.txt": "Then [Akello]{.person} left." },
      [],
    );
    suggests(
      "person/grace-akello",
      { "a.txt": "[Grace Akello]{.person} spoke.", "b.txt": "Then [Okot]{.person} left." },
      [],
    );
  });
});
