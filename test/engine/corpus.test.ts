import assert from "node:assert/strict";
import fc from "fast-check";
import { type Cast, type Corpus, castOf, type Decisions, EMPTY_CAST } from "../../server/engine";
import { nothing } from "./notation";

/** Sentences that name the same few actors in many ways, so that adding or removing one changes what others name. */
const SENTENCES = [
  "The National Farmers Union (NFU) met in Lisbon.",
  "NFU leaders agreed.",
  "The National Fishing Union (NFU) protested.",
  "President Maria Santos spoke in Porto.",
  "Mrs Santos left. Later Santos returned.",
  "Minister Jorge Santos denied it.",
  "The rebel Mokhtar Hamidou fled to Gao.",
  "Mukhtar Hamidou, also known as Abu Karim, was seen in Mali.",
  "Abu Karim wrote to the Union nationale des paysans.",
  "Le président du Portugal a rencontré des soldats maliens.",
  "Malian officers and the United Nations discussed Timbuktu.",
  "UN staff left Tombouctou for Niger and Nigeria.",
  "NFU leader Maria Santos met Jorge Santos, a member of the National Fishing Union, in Porto.",
  "[[Santos|The minister]] met [May]{.person} in [the Firm]{.organization}.",
];

/** Decisions that join, part, name and unname what the sentences name. */
const ENTRIES: Decisions["entries"] = [
  { kind: "organization", name: "NFU", aliases: ["National Fishing Union"], note: "Farmers and fishers." },
  { kind: "organization", name: "Union nationale des paysans", aliases: ["National Farmers Union", "UN"] },
  { kind: "person", name: "Santos", aliases: [] },
  { kind: "person", name: "Maria Santos", aliases: ["Santos", "Abu Karim"] },
  { kind: "person", name: "Mokhtar Hamidou", aliases: ["Jorge Santos"] },
  { kind: "place", name: "Niger", aliases: ["Nigeria"], at: { latitude: 1, longitude: 2 } },
  { kind: "place", name: "Timbuktu", aliases: [] },
  { kind: "people", name: "soldats", aliases: ["Malian", "officers"] },
  { kind: "organization", name: "Malian officers", aliases: ["Firm"] },
];
const casts: fc.Arbitrary<Cast> = fc
  .record({
    entries: fc.subarray([...ENTRIES], { maxLength: 4 }),
    notNames: fc.subarray(["Santos", "NFU", "Mali", "Abu Karim"], { maxLength: 2 }),
    apart: fc.subarray(
      [
        ["Timbuktu", "Tombouctou"],
        ["Mokhtar Hamidou", "Mukhtar Hamidou"],
        ["Santos", "Jorge Santos", "Maria Santos"],
        ["UN", "United Nations"],
        ["NFU", "National Farmers Union"],
      ],
      { maxLength: 2 },
    ),
  })
  .map(castOf);

const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((s) => s.join("\n\n"));
const uris = fc.constantFrom("a.txt", "b.md", "c.txt", "d.md");
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant("with" as const), uri: uris, text: texts }),
    fc.record({ does: fc.constant("without" as const), uri: uris }),
    fc.record({ does: fc.constant("withCasts" as const), format: fc.constantFrom("txt", "md"), cast: casts }),
  ),
  { maxLength: 12 },
);

/** All that a corpus answers, as plain data. */
function answers(corpus: Corpus) {
  return {
    documents: corpus.documents.map((uri) => ({
      uri,
      mentions: corpus.mentions(uri),
      entities: corpus.entitiesIn(uri).map((e) => e.id),
    })),
    entities: corpus.entities,
    suggestions: corpus.entities.map((e) => corpus.suggestionsFor(e.id)),
    introductions: corpus.entities.map((e) => corpus.introductionOf(e.id)),
    mentions: corpus.entities.map((e) => corpus.mentionsOf(e.id)),
    roles: corpus.entities.map((e) => corpus.rolesOf(e.id)),
    companions: corpus.entities.map((e) => corpus.appearsWith(e.id)),
    countries: corpus.entities.map((e) => corpus.countryOf(e.id)),
  };
}

describe("A corpus", () => {
  it("answers the same as one made afresh, whatever edits led to it", () => {
    fc.assert(
      fc.property(steps, (edits) => {
        let corpus = nothing;
        const texts = new Map<string, string>();
        const decided = new Map<string, Cast>();
        const castsOf = (known: ReadonlyMap<string, Cast>) => (uri: string) =>
          known.get(uri.replace(/^.*\./, "")) ?? EMPTY_CAST;
        for (const step of edits) {
          if (step.does === "with") {
            texts.set(step.uri, step.text);
            corpus = corpus.with([document(step.uri, step.text)]);
          } else if (step.does === "withCasts") {
            decided.set(step.format, step.cast);
            corpus = corpus.withCasts(castsOf(new Map(decided)));
          } else {
            texts.delete(step.uri);
            corpus = corpus.without([step.uri]);
          }
        }
        const afresh = nothing
          .withCasts(castsOf(decided))
          .with([...texts].reverse().map(([uri, text]) => document(uri, text)));
        assert.deepEqual(answers(corpus), answers(afresh));
      }),
      { numRuns: 150 },
    );
  });

  it("never changes itself", () => {
    const one = nothing.with([document("a.txt", SENTENCES[0]!)]);
    const before = answers(one);
    one.with([document("a.txt", SENTENCES[3]!), document("b.md", SENTENCES[2]!)]);
    one.without(["a.txt"]);
    assert.deepEqual(answers(one), before);
  });

  it("gives every mention an entity that lists it, and every entity an introduction", () => {
    const corpus = nothing.with(SENTENCES.map((text, i) => document(`${i}.txt`, text)));
    for (const uri of corpus.documents) {
      for (const mention of corpus.mentions(uri)) {
        const listed = corpus.mentionsOf(mention.entity, uri).map((l) => l.mention.start);
        assert.ok(listed.includes(mention.start), `${mention.entity} does not list its mention in ${uri}`);
      }
    }
    for (const { id } of corpus.entities) assert.ok(corpus.introductionOf(id), `${id} has no introduction`);
  });

  it("takes names that are keys of objects for names", () => {
    const corpus = nothing.with([
      document("__proto__", "[__proto__]{.person} met [constructor]{.person} and [toString]{.organization}."),
    ]);
    assert.deepEqual(
      corpus.entitiesIn("__proto__").map((e) => e.name),
      ["__proto__", "constructor", "toString"],
    );
  });
});

function document(uri: string, text: string) {
  return { uri, text, format: uri.endsWith(".md") ? ("markdown" as const) : ("plain" as const) };
}
