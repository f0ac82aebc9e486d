import { corrects } from "./correcting";

const known = {
  rill: ["organization", "Rill", "River League"],
  gao: ["place", "Gao"],
  anna: ["person", "Anna Berg"],
} as const;

describe("changing the kind", () => {
  it("writes an entry of the kind where there is none", () => {
    corrects(
      undefined,
      { act: "kind", entity: "rill", kind: "people" },
      "actors:\n  - name: Rill\n    kind: people\n    aliases: [River League]\n",
      known,
    );
  });

  it("changes a word in the entry", () => {
    corrects(
      "actors:\n  - kind:  person # sure\n    name: Anna Berg\n",
      { act: "kind", entity: "anna", kind: "organization" },
      "actors:\n  - kind:  organization # sure\n    name: Anna Berg\n",
      known,
    );
  });

  it("moves an actor to the places with all that is said of it", () => {
    corrects(
      `actors:
  - name: Rill # a river?
    # since 2012
    kind: organization
    aliases:
      - River League # rare
    colour: blue # unknown
    note: |
      Two

      lines. # no comment
  - name: Anna Berg
    kind: person
places:
  - name: Gao
not-names: [Reply]
`,
      { act: "kind", entity: "rill", kind: "place" },
      `actors:
  - name: Anna Berg
    kind: person
places:
  - name: Gao
  - name: Rill # a river?
    # since 2012
    aliases:
      - River League # rare
    colour: blue # unknown
    note: |
      Two

      lines. # no comment
not-names: [Reply]
`,
      known,
    );
  });

  it("moves a place to the actors; where it lies stays as a comment", () => {
    corrects(
      `places:
    - name: Gao # in Mali
      note: Seen.
      at: [16.27, -0.04] # about
    - name: Kidal
`,
      { act: "kind", entity: "gao", kind: "people" },
      `places:
    - name: Kidal
actors:
    - name: Gao # in Mali
      kind: people
      note: Seen.
      # at: [16.27, -0.04] # about
`,
      known,
    );
  });

  it("moves between lists in brackets", () => {
    corrects(
      "actors: [{name: Rill, kind: organization, note: Mine}]\nplaces: [name: Kidal]\n",
      { act: "kind", entity: "rill", kind: "place" },
      "actors: []\nplaces: [name: Kidal, {name: Rill, aliases: [River League], note: Mine}]\n",
      known,
    );
    corrects(
      "places: [name: Gao]\n",
      { act: "kind", entity: "gao", kind: "person" },
      "places: []\nactors:\n  - {name: Gao, kind: person}\n",
      known,
    );
  });

  it("joins an entry that has the name and kind", () => {
    corrects(
      `actors:
  - name: Rill
    kind: organization
    aliases: [River League]
places:
  - name: Rill
    at: [1, 2]
`,
      { act: "kind", entity: "rill", kind: "place" },
      `actors:
places:
  - name: Rill
    aliases: [River League]
    at: [1, 2]
`,
      known,
    );
  });
});
