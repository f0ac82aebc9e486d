import { corrects, refuses } from "./correcting";

describe("adding a name", () => {
  it("writes an entry of its kind", () => {
    corrects(
      undefined,
      { act: "add", surface: "River\n  League", kind: "organization" },
      "actors:\n  - name: River League\n    kind: organization\n",
    );
    corrects(
      "places:\n  - name: Gao\n",
      { act: "add", surface: "Old Bridge", kind: "place" },
      "places:\n  - name: Gao\n  - name: Old Bridge\n",
    );
  });

  it("is nothing where an entry of the kind has it", () => {
    const cast = "actors:\n  - {name: Rill, kind: organization, aliases: [River League]}\n";
    refuses(cast, { act: "add", surface: "RIVER LEAGUE", kind: "organization" }, /^The cast says so already\.$/);
  });

  it("takes back that it is none", () => {
    corrects(
      "not-names: [Rill]\n",
      { act: "add", surface: "Rill", kind: "person" },
      "not-names: []\nactors:\n  - name: Rill\n    kind: person\n",
    );
  });

  it("takes a name that has a letter or figure, and is no page", () => {
    const add = (surface: string) => ({ act: "add", surface, kind: "person" }) as const;
    refuses("", add(" — "), /^A name has a letter or a figure in it\.$/);
    refuses("", add("x".repeat(201)), /^A name has at most 200 characters\.$/);
  });
});

describe("rejecting a name", () => {
  const reject = { act: "reject", surface: "Reply" } as const;

  it("writes it down as none", () => {
    corrects(undefined, reject, "not-names: [Reply]\n");
    corrects("not-names: [Updates] # headings\n", reject, "not-names: [Updates, Reply] # headings\n");
    corrects("not-names:\n  - Updates # a heading\n", reject, "not-names:\n  - Updates # a heading\n  - Reply\n");
    corrects("not-names: # none\n", reject, "not-names: [Reply] # none\n");
  });

  it("takes it from the aliases of all entries", () => {
    corrects(
      `actors:
  - name: Anna Berg
    kind: person
    aliases: [Anna, Reply, Berg]
  - name: Ben Okri
    kind: person
    aliases:
      - REPLY # from the mails
places: [{name: Gao, aliases: [ Reply ], note: A town.}]
`,
      reject,
      `actors:
  - name: Anna Berg
    kind: person
    aliases: [Anna, Berg]
  - name: Ben Okri
    kind: person
    # from the mails
places: [{name: Gao, note: A town.}]
not-names: [Reply]
`,
    );
  });

  it("calls an entry of that name by its next one", () => {
    corrects(
      "actors:\n  - name: Reply # a firm\n    kind: organization\n    aliases: [Reply Ltd, RL]\n",
      reject,
      "actors:\n  - name: Reply Ltd # a firm\n    kind: organization\n    aliases: [RL]\nnot-names: [Reply]\n",
    );
  });

  it("removes an entry that has no other name; what else it says stays, as comments", () => {
    corrects(
      `actors:
  # from the mails
  - name: Reply # shown
    kind: organization
    note: >
      Perhaps a firm;
      perhaps none.
    colour: red # unknown
  - name: Anna Berg
    kind: person
`,
      reject,
      `actors:
  # from the mails
  # shown
  # note: >
  #   Perhaps a firm;
  #   perhaps none.
  # colour: red # unknown
  - name: Anna Berg
    kind: person
not-names: [Reply]
`,
    );
  });
});
