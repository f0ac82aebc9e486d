import { corrects, refuses } from "./correcting";

const known = {
  mujwa: ["organization", "MUJWA", "Movement for Unity and Jihad"],
  mujao: ["organization", "MUJAO", "Mouvement pour l’unicité"],
  bako: ["person", "Bako"],
  gao: ["place", "Gao"],
} as const;
const merge = { act: "merge", entity: "mujwa", into: "mujao" } as const;

describe("merging", () => {
  it("writes one entry with the names of both", () => {
    corrects(
      undefined,
      merge,
      "actors:\n  - name: MUJAO\n    kind: organization\n    aliases: [Mouvement pour l’unicité, MUJWA, Movement for Unity and Jihad]\n",
      known,
    );
  });

  it("adds the names to the entry that is there", () => {
    corrects(
      "actors:\n  - name: MUJAO\n    kind: organization\n    aliases: [Mouvement pour l’unicité]\n",
      merge,
      "actors:\n  - name: MUJAO\n    kind: organization\n    aliases: [Mouvement pour l’unicité, MUJWA, Movement for Unity and Jihad]\n",
      known,
    );
  });

  it("gives the entry of the first the name and kind of the second", () => {
    corrects(
      "actors:\n  - name: MUJWA # seen\n    kind: organization\n    note: Mine.\n",
      merge,
      "actors:\n  - name: MUJAO # seen\n    kind: organization\n    aliases: [Mouvement pour l’unicité, MUJWA, Movement for Unity and Jihad]\n    note: Mine.\n",
      known,
    );
    corrects(
      "actors:\n  - {name: Bako, kind: person}\n",
      { act: "merge", entity: "bako", into: "gao" },
      "actors:\nplaces:\n  - {name: Gao, aliases: [Bako]}\n",
      known,
    );
  });

  it("makes one entry of two; nothing that was said is lost", () => {
    corrects(
      `actors:
  # the first
  - name: MUJWA # in English
    kind: organization
    aliases: [Unity Movement] # rare
    note: Split from AQIM
    colour: red
  - name: MUJAO
    kind: organization
    note: In French.
`,
      merge,
      `actors:
  # the first
  # in English
  # rare
  # colour: red
  - name: MUJAO
    kind: organization
    aliases: [Mouvement pour l’unicité, MUJWA, Unity Movement, Movement for Unity and Jihad]
    note: In French. Split from AQIM
`,
      known,
    );
  });

  it("keeps where the place lies", () => {
    corrects(
      "places:\n  - name: Bako\n    at: [1, 2]\n  - name: Gao\n",
      { act: "merge", entity: "bako", into: "gao" },
      "places:\n  - name: Gao\n    aliases: [Bako]\n    at: [1, 2]\n",
      { ...known, bako: ["place", "Bako"] },
    );
    corrects(
      "places:\n  - name: Bako\n    at: [1, 2] # old\n  - name: Gao\n    at: [3, 4]\n",
      { act: "merge", entity: "bako", into: "gao" },
      "places:\n  # at: [1, 2] # old\n  - name: Gao\n    aliases: [Bako]\n    at: [3, 4]\n",
      { ...known, bako: ["place", "Bako"] },
    );
  });

  it("takes back that they are kept apart", () => {
    corrects(
      "apart:\n  - [MUJWA, MUJAO] # sure\n  - [Gao, MUJAO, MUJWA]\n",
      merge,
      "apart:\n  # sure\n  - [Gao, MUJAO]\nactors:\n  - name: MUJAO\n    kind: organization\n    aliases: [Mouvement pour l’unicité, MUJWA, Movement for Unity and Jihad]\n",
      known,
    );
    corrects(
      "apart:\n  - - MUJWA\n    - Gao\n    - MUJAO\n",
      { act: "merge", entity: "mujao", into: "mujwa" },
      "apart:\n  - - MUJWA\n    - Gao\nactors:\n  - name: MUJWA\n    kind: organization\n    aliases: [Movement for Unity and Jihad, MUJAO, Mouvement pour l’unicité]\n",
      known,
    );
  });

  it("is refused with itself, and where a third has the name", () => {
    refuses("", { act: "merge", entity: "gao", into: "gao" }, /^It takes two to be merged\.$/, known);
    refuses(
      "places:\n  - {name: Bakoville, aliases: [Bako]}\n",
      { act: "merge", entity: "bako", into: "gao" },
      /^“Bako” is a name of “Bakoville” in the cast\.$/,
      known,
    );
  });
});
