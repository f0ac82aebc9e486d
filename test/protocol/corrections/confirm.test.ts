import { corrects, refuses } from "./correcting";

const known = {
  aqim: ["organization", "AQIM", "al-Qaeda in the Islamic Maghreb", "Aqmi"],
  jean: ["person", "Jean Dupont"],
  kidal: ["place", "Kidal", "Kidâl", "Kidal-ville"],
} as const;
const aqim = { act: "confirm", entity: "aqim" } as const;

describe("confirming", () => {
  it("makes the file", () => {
    const after = `actors:
  - name: AQIM
    kind: organization
    aliases: [al-Qaeda in the Islamic Maghreb, Aqmi]
`;
    corrects(undefined, aqim, after, known);
    corrects("", aqim, after, known);
    corrects("# The cast of my notes\n", aqim, `# The cast of my notes\n${after}`, known);
  });

  it("writes a place among the places, without a kind", () => {
    corrects(
      `actors:
  - name: AQIM
    kind: organization
`,
      { act: "confirm", entity: "kidal" },
      `actors:
  - name: AQIM
    kind: organization
places:
  - name: Kidal
    aliases: [Kidal-ville]
`,
      known,
    );
  });

  it("adds an entry behind the last, before the comments that are not about that", () => {
    corrects(
      `actors:
  - name: Anna Berg # a judge
    kind: person
    # to be asked again
  # that is all

places:
  - name: Gao
`,
      { act: "confirm", entity: "jean" },
      `actors:
  - name: Anna Berg # a judge
    kind: person
    # to be asked again
  - name: Jean Dupont
    kind: person
  # that is all

places:
  - name: Gao
`,
      known,
    );
  });

  it("writes as the file is written", () => {
    const jean = { act: "confirm", entity: "jean" } as const;
    corrects(
      `actors:
- name: Anna Berg
  kind: person

- name: Ben Okri
  kind: person
`,
      jean,
      `actors:
- name: Anna Berg
  kind: person

- name: Ben Okri
  kind: person

- name: Jean Dupont
  kind: person
`,
      known,
    );
    corrects(
      "places:\n- name: Gao\n",
      jean,
      "places:\n- name: Gao\nactors:\n- name: Jean Dupont\n  kind: person\n",
      known,
    );
    corrects(
      "actors: [{name: Anna Berg, kind: person}]\n",
      jean,
      "actors: [{name: Anna Berg, kind: person}, {name: Jean Dupont, kind: person}]\n",
      known,
    );
    corrects(
      '{"actors": [\n  {"name": "Anna Berg", "kind": "person"}\n]}\n',
      jean,
      '{"actors": [\n  {"name": "Anna Berg", "kind": "person"},\n  {name: Jean Dupont, kind: person}\n]}\n',
      known,
    );
  });

  it("fills a list that is empty", () => {
    const jean = { act: "confirm", entity: "jean" } as const;
    for (const nothing of ["", " []", " ~", " null"])
      corrects(
        `actors:${nothing} # nobody yet\nplaces:\n`,
        jean,
        "actors: # nobody yet\n  - name: Jean Dupont\n    kind: person\nplaces:\n",
        known,
      );
  });

  it("completes an entry that is there, under whichever of its names", () => {
    corrects(
      `actors:
  - {name: Aqmi, kind: organization, note: Mine.}
`,
      aqim,
      `actors:
  - {name: Aqmi, kind: organization, aliases: [AQIM, al-Qaeda in the Islamic Maghreb], note: Mine.}
`,
      known,
    );
    corrects(
      `actors:
  - name: Al-Qaida in Maghreb
    aliases:
      - AQIM # the usual
    kind: organization
`,
      aqim,
      `actors:
  - name: Al-Qaida in Maghreb
    aliases:
      - AQIM # the usual
      - al-Qaeda in the Islamic Maghreb
      - Aqmi
    kind: organization
`,
      known,
    );
  });

  it("takes no name from another entry", () => {
    corrects(
      `actors:
  - name: Aqmi
    kind: organization
    aliases: [Agence Aqmi]
  - name: AQIM
    kind: organization
`,
      aqim,
      `actors:
  - name: Aqmi
    kind: organization
    aliases: [Agence Aqmi]
  - name: AQIM
    kind: organization
    aliases: [al-Qaeda in the Islamic Maghreb]
`,
      known,
    );
  });

  it("takes back that a name is none", () => {
    corrects(
      "not-names: [Reply, Jean Dupont, Updates]\n",
      { act: "confirm", entity: "jean" },
      "not-names: [Reply, Updates]\nactors:\n  - name: Jean Dupont\n    kind: person\n",
      known,
    );
  });

  it("makes one entry of two with one name", () => {
    corrects(
      `actors:
  - name: AQIM
    kind: organization
  - name: AQIM
    kind: organization
    aliases: [Aqmi]
    note: Mine.
`,
      aqim,
      `actors:
  - name: AQIM
    kind: organization
    aliases: [Aqmi, al-Qaeda in the Islamic Maghreb]
    note: Mine.
`,
      known,
    );
  });

  it("is refused for what the corpus has no more", () => {
    refuses("", { act: "confirm", entity: "gone" }, /^The corpus has no such actor or place any more\.$/);
  });
});
