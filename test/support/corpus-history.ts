import fc from "fast-check";
import { type Cast, type Corpus, castOf, type Decisions, type Document, EMPTY_CAST } from "../../server/engine";

/** Sentences that name the same few actors in many ways, so that adding or removing one changes what others name. */
export const SENTENCES = [
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
  "They flew from Paris, Texas to Paris. Paris Hilton stayed.",
  "M. Santos, the NFU’s treasurer, and Mr Hamidou spoke.",
  "Hamidou said that the Front of Azawad (FA) had left. The FA denied it.",
  "[May]{.place} is where Jorge and Maria met.",
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

const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }).map((some) => some.join("\n\n"));
const uris = fc.constantFrom("a.txt", "b.md", "c.txt", "d.md", "e.txt");
const documents = fc.record({ uri: uris, text: texts }).map(({ uri, text }) => documentOf(uri, text));

/** What can happen to a corpus: of its documents, of the casts (one for each ending), and that it is asked in between. */
export type Step =
  | { readonly does: "with"; readonly documents: readonly Document[] }
  | { readonly does: "without"; readonly uris: readonly string[] }
  | { readonly does: "withCasts"; readonly ending: string; readonly cast: Cast; readonly atOnce: boolean }
  | { readonly does: "ask" };

/** Up to so many steps. */
export function histories(most: number): fc.Arbitrary<Step[]> {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant("with" as const),
        documents: fc.array(documents, { minLength: 1, maxLength: 2 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant("without" as const),
        uris: fc.array(uris, { minLength: 1, maxLength: 2 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant("withCasts" as const),
        ending: fc.constantFrom("txt", "md"),
        cast: casts,
        atOnce: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("ask" as const) }) },
  );
  return fc.array(step, { maxLength: most, size: "max" });
}

/** The corpus to which a history leads, and the one that is made at once of what is there in the end. */
export function bothWays(empty: Corpus, history: readonly Step[]): { after: Corpus; afresh: Corpus } {
  let after = empty;
  const present = new Map<string, Document>();
  let decided: ReadonlyMap<string, Cast> = new Map();
  const castsOf = (known: ReadonlyMap<string, Cast>) => (uri: string) =>
    known.get(uri.replace(/^.*\./, "")) ?? EMPTY_CAST;
  for (const step of history) {
    if (step.does === "with") {
      for (const document of step.documents) present.set(document.uri, document);
      after = after.with(step.documents);
    } else if (step.does === "without") {
      for (const uri of step.uris) present.delete(uri);
      after = after.without(step.uris);
    } else if (step.does === "withCasts") {
      decided = new Map(decided).set(step.ending, step.cast);
      if (step.atOnce) after = after.withCasts(castsOf(decided));
      else for (const uri of present.keys()) after = after.withCasts(castsOf(decided), [uri]);
      // Where there is no document to follow, the cast counts for those that come.
      after = after.withCasts(castsOf(decided), []);
    } else answersOf(after);
  }
  return { after, afresh: empty.withCasts(castsOf(decided)).with([...present.values()].reverse()) };
}

/** All that a corpus answers, as plain data. */
export function answersOf(corpus: Corpus) {
  const { entities } = corpus;
  return {
    documents: corpus.documents.map((uri) => ({
      uri,
      mentions: corpus.mentions(uri),
      entities: corpus.entitiesIn(uri).map((e) => e.id),
    })),
    entities,
    suggestions: entities.map((e) => corpus.suggestionsFor(e.id)),
    introductions: entities.map((e) => corpus.introductionOf(e.id)),
    mentions: entities.map((e) => corpus.mentionsOf(e.id)),
    roles: entities.map((e) => corpus.rolesOf(e.id)),
    companions: entities.map((e) => corpus.appearsWith(e.id)),
    countries: entities.map((e) => corpus.countryOf(e.id)),
  };
}

/** A document whose name says how it is read. */
export function documentOf(uri: string, text: string): Document {
  return { uri, text, format: uri.endsWith(".md") ? "markdown" : "plain" };
}
