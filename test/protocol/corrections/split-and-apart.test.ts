import { corrects, refuses } from "./correcting";

const known = {
  aqim: ["organization", "AQIM", "al-Qaeda in the Islamic Maghreb", "Aqmi"],
  okello: ["person", "James Okello"],
  other: ["person", "Okello"],
  bakoMan: ["person", "Bako"],
  bakoTown: ["place", "Bako"],
} as const;

describe("splitting a name off", () => {
  const split = { act: "split", entity: "aqim", surface: "Aqmi" } as const;

  it("writes two entries that are kept apart", () => {
    corrects(
      undefined,
      split,
      `actors:
  - name: AQIM
    kind: organization
    aliases: [al-Qaeda in the Islamic Maghreb]
  - name: Aqmi
    kind: organization
apart: [[AQIM, Aqmi]]
`,
      known,
    );
  });

  it("takes it from the entry", () => {
    corrects(
      `actors:
  - name: AQIM
    kind: organization
    aliases:
      - Aqmi # in French
      - al-Qaeda in the Islamic Maghreb
apart:
  - [al-Watan, al-Wasat]
`,
      split,
      `actors:
  - name: AQIM
    kind: organization
    aliases:
      # in French
      - al-Qaeda in the Islamic Maghreb
  - name: Aqmi
    kind: organization
apart:
  - [al-Watan, al-Wasat]
  - [AQIM, Aqmi]
`,
      known,
    );
  });

  it("leaves the entity its other names where it is called so itself", () => {
    corrects(
      "actors:\n  - {name: Aqmi, kind: organization, aliases: [AQIM, al-Qaeda in the Islamic Maghreb]}\n",
      split,
      `actors:
  - {name: AQIM, kind: organization, aliases: [al-Qaeda in the Islamic Maghreb]}
  - name: Aqmi
    kind: organization
apart: [[AQIM, Aqmi]]
`,
      known,
    );
  });

  it("is refused for the only name", () => {
    refuses(
      "",
      { act: "split", entity: "okello", surface: "James Okello" },
      /^“James Okello” has no other name\.$/,
      known,
    );
  });
});

describe("keeping apart", () => {
  const apart = { act: "apart", entity: "okello", other: "other" } as const;

  it("writes the pair, once", () => {
    corrects(undefined, apart, "apart: [[James Okello, Okello]]\n", known);
    corrects(
      "apart:\n  - [al-Watan, al-Wasat] # papers\n",
      apart,
      "apart:\n  - [al-Watan, al-Wasat] # papers\n  - [James Okello, Okello]\n",
      known,
    );
    refuses("apart: [[OKELLO, Anna, James Okello]]\n", apart, /^The cast says so already\.$/, known);
  });

  it("calls them as their entries are called", () => {
    corrects(
      "actors:\n  - {name: Jim, kind: person, aliases: [James Okello]}\n",
      apart,
      "actors:\n  - {name: Jim, kind: person, aliases: [James Okello]}\napart: [[Jim, Okello]]\n",
      known,
    );
  });

  it("makes two entries of the one that had made them one", () => {
    corrects(
      "actors:\n  - name: James Okello\n    kind: person\n    aliases: [Okello, Jim]\n    note: Mine.\n",
      apart,
      "actors:\n  - name: James Okello\n    kind: person\n    aliases: [Jim]\n    note: Mine.\n  - name: Okello\n    kind: person\napart: [[James Okello, Okello]]\n",
      known,
    );
  });

  it("is refused for two of one name", () => {
    refuses("", { act: "apart", entity: "bakoMan", other: "bakoTown" }, /^Both are called “Bako”/, known);
  });
});
