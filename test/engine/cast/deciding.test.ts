import assert from "node:assert/strict";
import { readEngineData } from "../../../server/data/read";
import { createLexicon, createTagger, emptyCorpus, parseCast } from "../../../server/engine";
import { corpusOf, names, readsWith } from "./deciding";

const actor = (name: string, kind: string, ...aliases: string[]) =>
  `  - name: ${JSON.stringify(name)}\n    kind: ${kind}\n    aliases: ${JSON.stringify(aliases)}\n`;
const actors = (...list: string[]) => `actors:\n${list.join("")}`;

describe("A name in the cast", () => {
  it("is confirmed wherever it stands, with the kind that the cast gives it", () => {
    readsWith(
      actors(actor("Copper Lantern", "organization", "the Lantern"), actor("Ombe", "people")),
      "Members of ⟦Copper Lantern|organization!⟧ met. Some of ⟦the Lantern|organization!⟧ were ⟦Ombe|people!⟧.",
    );
    readsWith("places: [name: Florence]", "⟦Florence|place!⟧ is full of tourists.");
  });

  it("is found in capitals where it has capitals, whatever its accents, hyphens and line ends", () => {
    readsWith(
      actors(actor("Jean-Noël Abé", "person")),
      "Then ⟦Jean Noel Abe|person!⟧ spoke. ⟦JEAN-NOËL ABÉ|person!⟧ was tired, said ⟦Jean-Noël\nAbé|person!⟧.",
    );
    readsWith("places: [name: Lark]", "We saw a lark near ⟦Lark|place!⟧.");
  });

  it("that is an acronym or also a word has to be written as in the cast", () => {
    readsWith(actors(actor("WHO", "organization")), "He asked who came. The ⟦WHO|organization!⟧ did.");
    readsWith("places: [name: Reading]", "He was reading in ⟦Reading|place!⟧.");
  });

  it("of a people may have small letters, as in French", () => {
    readsWith(
      actors(actor("Zamberi", "people")),
      "Les soldats zamberi ont fui. Un ⟦Zamberi|people!⟧ est resté.".replace("zamberi", "⟦zamberi|people!⟧"),
    );
  });

  it("gives way to a longer name around it that is sure", () => {
    readsWith("places: [name: Tessalit]", "The ⟦Bank of Tessalit|organization⟧ closed in ⟦Tessalit|place!⟧.");
  });

  it("is not the half of a double name", () => {
    readsWith(actors(actor("Marie Dupont", "person")), "⟦Marie Dupont-Leroy|person⟧ met ⟦Marie Dupont|person!⟧.");
  });

  it("may be made of signs and small letters too", () => {
    readsWith(
      actors(
        actor("R&D Group", "organization"),
        actor("e-street", "organization"),
        actor("Mo'olelo (choir)", "organization"),
      ),
      "The ⟦R&D Group|organization!⟧, ⟦e-street|organization!⟧ and ⟦Mo'olelo (choir)|organization!⟧ sang.",
    );
  });

  it("may be one that objects have", () => {
    readsWith(
      actors(actor("constructor", "person"), actor("toString", "organization")),
      "So ⟦constructor|person!⟧ left ⟦toString|organization!⟧.",
    );
  });

  it("for a person and a place leaves it to the text", () => {
    const corpus = corpusOf({
      f: {
        cast: `${actors(actor("Bako", "person"))}places: [name: Bako]`,
        "a.txt": "They drove to Bako. Bako said that he was tired.",
      },
    });
    assert.deepEqual(new Set(corpus.mentions("f/a.txt").map(({ status }) => status === "confirmed")), new Set([false]));
  });

  it("is overruled by the writer’s own mark", () => {
    readsWith(actors(actor("May", "organization")), "Ask [⟦May|person!⟧]{.person} at the pharmacy.");
    readsWith("not-names: [May]", "Ask [⟦May|person!⟧]{.person} at the pharmacy.");
  });
});

describe("What is no name", () => {
  it("is left alone, however it is written, and nothing longer with it", () => {
    readsWith("not-names: [Kestrel Report]", "The Kestrel Report quotes ⟦John Smith|person⟧. See KESTREL REPORT.");
    readsWith("not-names: [Smith]", "⟦John Smith|person⟧ spoke. Smith left.");
  });
});

describe("An entry of the cast", () => {
  const cast = `${actors(actor("Rill", "organization", "River League", "Ligue fluviale"), actor("Old Tom", "person", "Thomas Adeyemi"))}places:\n  - {name: Nowhereville, aliases: [Noville], at: [-12.5, 30.25], note: "Our  base"}\n`;

  it("is one entity under all its names, called as the cast calls it", () => {
    names({
      f: {
        cast,
        "a.txt": "The ⟦River League|Rill⟧ met. ⟦Ligue fluviale|Rill⟧ is French. ⟦Thomas Adeyemi|Old Tom⟧ left.",
        "b.txt": "⟦Rill|Rill⟧ and ⟦Adeyemi|Old Tom⟧ went to ⟦Noville|Nowhereville⟧.",
      },
    });
  });

  it("has an id by its name, its place, and its note", () => {
    const corpus = corpusOf({ f: { cast, "a.txt": "They went to Noville with the River League." } });
    const { place, note, status, aliases } = corpus.entity("place/nowhereville")!;
    assert.deepEqual([place?.latitude, place?.longitude, note, status], [-12.5, 30.25, "Our  base", "confirmed"]);
    assert.deepEqual(
      aliases.map(({ text, evidence }) => [text, evidence[0]!.reason]),
      [["Noville", "“Noville” is a name of “Nowhereville” in the cast"]],
    );
    assert.ok(corpus.entity("organization/rill"));
  });

  it("moves a place that the gazetteer has elsewhere", () => {
    const { place } = corpusOf({ f: { cast: "places: [{name: Kidal, at: [1, 2]}]", "a.txt": "In Kidal." } }).entity(
      "place/kidal",
    )!;
    assert.deepEqual([place?.latitude, place?.longitude, place?.country], [1, 2, "ML"]);
  });

  it("counts in its own folder; elsewhere what is surely the same joins it", () => {
    names({
      one: { cast, "a.txt": "The ⟦River League|Rill⟧ met ⟦Thomas Adeyemi|Old Tom⟧." },
      two: { "a.txt": "The ⟦River League|Rill⟧ met ⟦Tom Hall|Tom Hall⟧." },
    });
    names({
      one: { cast: actors(actor("Ann Grey", "person", "Grey")), "a.txt": "Then ⟦Grey|Ann Grey⟧ came." },
      two: { cast: actors(actor("Bob Grey", "person", "Grey")), "a.txt": "Then ⟦Grey|Bob Grey⟧ went." },
    });
  });

  it("is joined by a document’s definition of its acronym", () => {
    names({
      f: {
        cast: actors(actor("NMF", "organization")),
        "a.txt": "The ⟦National Movement of Fishers|NMF⟧ (⟦NMF|NMF⟧) met.",
        "b.txt": "The ⟦NMF|NMF⟧ left.",
      },
    });
  });
});

describe("Names kept apart", () => {
  it("are two, though they look like one", () => {
    const documents = { "a.txt": "⟦Mokhtar Hamidou|Mokhtar Hamidou⟧ met ⟦Mukhtar Hamidou|Mukhtar Hamidou⟧." };
    names({ f: { cast: "apart: [[Mokhtar Hamidou, Mukhtar Hamidou]]", ...documents } });
    names({
      f: {
        cast: "apart: [[Mokhtar Hamidou, Mukhtar Hamidou]]",
        "a.txt": "⟦Mokhtar Hamidou|Mokhtar Hamidou⟧ came.",
        "b.txt": "⟦Mukhtar Hamidou|Mukhtar Hamidou⟧ came.",
      },
    });
  });

  it("are two, though the gazetteer knows them as one", () => {
    names({
      f: { cast: "apart: [[Timbuktu, Tombouctou]]", "a.txt": "From ⟦Timbuktu|Timbuktu⟧ to ⟦Tombouctou|Tombouctou⟧." },
    });
  });

  it("are two, though one is short for the other", () => {
    names({
      f: {
        cast: "apart: [[Okello, James Okello]]",
        "a.txt": "⟦James Okello|James Okello⟧ left. ⟦Okello|Okello⟧ came.",
      },
    });
  });
});

describe("A change of the cast", () => {
  it("reads anew the documents in which a changed name occurs, and no others", () => {
    const { gazetteer, tagger: weights } = readEngineData(import.meta.dirname);
    const tagger = createTagger(weights!);
    let read = 0;
    const counting: typeof tagger = {
      tag(...given) {
        read++;
        return tagger.tag(...given);
      },
    };
    const texts = [
      "The River League met.",
      "Ligue\nfluviale was there.",
      "The river rose. A league is long.",
      "John Smith came.",
    ];
    let corpus = emptyCorpus({ lexicon: createLexicon(gazetteer), tagger: counting }).with(
      texts.map((text, i) => ({ uri: `${i}.txt`, text, format: "plain" })),
    );
    const readWith = (text: string): number => {
      read = 0;
      const { cast } = parseCast(text);
      corpus = corpus.withCasts(() => cast!);
      return read;
    };
    const perDocument = read / texts.length;
    const one = actors(actor("River League", "organization"));
    assert.equal(readWith(one), perDocument);
    assert.equal(readWith(`${one}# a comment\nnot-names: []\n`), 0);
    assert.equal(readWith(actors(actor("River League", "organization", "Ligue fluviale"))), perDocument);
    assert.equal(
      readWith(`${actors(actor("River League", "organization", "Ligue fluviale"))}    note: New.\n`),
      2 * perDocument,
    );
    assert.equal(readWith("not-names: [Smith, Nobody]"), 3 * perDocument);
    assert.equal(readWith(""), perDocument);
  });
});
