import { corrects, refuses } from "./correcting";

const known = { jim: ["person", "Jim"], gao: ["place", "Gao"] } as const;

describe("naming", () => {
  const rename = { act: "rename", entity: "jim", name: " James  Okello " } as const;

  it("keeps the old name as an alias", () => {
    corrects(undefined, rename, "actors:\n  - name: James Okello\n    kind: person\n    aliases: [Jim]\n", known);
    corrects(
      "actors:\n  - name: 'Jim' # short\n    kind: person\n    note: Mine.\n",
      rename,
      "actors:\n  - name: James Okello # short\n    kind: person\n    aliases: [Jim]\n    note: Mine.\n",
      known,
    );
  });

  it("by an alias puts the old name in its place", () => {
    corrects(
      "actors:\n  - name: Jim\n    kind: person\n    aliases: [J. O., James Okello]\n",
      rename,
      "actors:\n  - name: James Okello\n    kind: person\n    aliases: [J. O., Jim]\n",
      known,
    );
  });

  it("is refused for the name of another, and for none", () => {
    refuses(
      "actors:\n  - {name: Jim, kind: person}\n  - {name: Tim, kind: person, aliases: [James Okello]}\n",
      rename,
      /^“James Okello” is a name of “Tim” in the cast\.$/,
      known,
    );
    refuses("", { ...rename, name: "…" }, /^A name has a letter or a figure in it\.$/, known);
  });
});

describe("a note", () => {
  const note = (text: string) => ({ act: "note", entity: "jim", note: text }) as const;

  it("is written, changed and taken away", () => {
    corrects(
      undefined,
      note("Asked: 2 May #1"),
      'actors:\n  - name: Jim\n    kind: person\n    note: "Asked: 2 May #1"\n',
      known,
    );
    const cast = (value: string) => `actors:\n  - name: Jim\n    kind: person\n    note: ${value}\n    colour: red\n`;
    corrects(cast("Old. # c"), note("New."), cast("New. # c"), known);
    corrects(cast('"Old\n      and older."'), note("New."), cast("New."), known);
    corrects(
      cast("Old. # c"),
      note(" "),
      "actors:\n  - name: Jim\n    kind: person\n    # c\n    colour: red\n",
      known,
    );
    refuses("", note(""), /^The cast says so already\.$/, known);
  });

  it("has several lines where it has", () => {
    corrects(
      "actors:\n  - name: Jim\n    kind: person\n    note: Old. # c\n",
      note("One:\r\n\r\n  two\u2028three "),
      "actors:\n  - name: Jim\n    kind: person\n    note: |- # c\n      One:\n\n        two\n      three\n",
      known,
    );
    corrects(
      "actors: [{name: Jim, kind: person}]\n",
      note("a\nb"),
      'actors: [{name: Jim, kind: person, note: "a\\nb"}]\n',
      known,
    );
  });

  it("does not take the place of what is no text", () => {
    refuses(
      "actors:\n  - name: Jim\n    kind: person\n    note: {a: b}\n",
      note("New."),
      /change it by hand\.$/,
      known,
    );
  });
});

describe("placing", () => {
  const place = (latitude: number, longitude: number) =>
    ({ act: "locate", entity: "gao", latitude, longitude }) as const;

  it("writes latitude and longitude", () => {
    corrects(undefined, place(16.2666667, -0.04), "places:\n  - name: Gao\n    at: [16.266667, -0.04]\n", known);
    corrects(
      "places:\n  - name: Gao\n    note: Mine.\n    at: [1, 2] # about\n",
      place(-90, 180),
      "places:\n  - name: Gao\n    note: Mine.\n    at: [-90, 180] # about\n",
      known,
    );
    corrects("places: [name: Gao]\n", place(0, -0), "places: [{name: Gao, at: [0, 0]}]\n", known);
  });

  it("stays on the earth, and is for places", () => {
    refuses("", place(91, 0), /^A latitude is a number from -90 to 90\.$/, known);
    refuses("", place(Number.NaN, 0), /^A latitude/, known);
    refuses("", place(0, -181), /^A longitude is a number from -180 to 180\.$/, known);
    refuses("", { act: "locate", entity: "jim", latitude: 1, longitude: 1 }, /^“Jim” is no place\.$/, known);
  });
});
