import assert from "node:assert/strict";
import { type Corpus, type Format, parseCast } from "../../../server/engine";
import { parseMarked, renderMarked } from "../../support/marked";
import { nothing } from "../notation";

/** Folders of marked documents, each with its cast file, by name. */
export type Folders = Readonly<Record<string, { readonly cast?: string; readonly [document: string]: string }>>;

/** Asserts that with this cast exactly the marked names are recognised: labelled `kind`, `kind!` where confirmed, `kind?` for candidates. */
export function readsWith(cast: string, marked: string, format: Format = "plain"): void {
  const { text } = parseMarked(marked);
  const corpus = corpusOf({ f: { cast, "a.txt": text } }, format);
  const sign = { confirmed: "!", likely: "", candidate: "?" };
  const shown = corpus.mentions("f/a.txt").map((m) => ({ ...m, label: `${m.kind}${sign[m.status]}` }));
  assert.equal(renderMarked(text, shown), marked);
}

/** Asserts that with these casts each marked name names the entity whose name is its label; what is not marked does not matter. */
export function names(folders: Folders): Corpus {
  const corpus = corpusOf(folders);
  for (const [folder, files] of Object.entries(folders)) {
    for (const [name, marked] of Object.entries(files)) {
      if (name === "cast") continue;
      const uri = `${folder}/${name}`;
      const { text, spans } = parseMarked(marked);
      const shown = spans.map((span) => {
        const mention = corpus.mentions(uri).find((m) => m.start === span.start && m.end === span.end);
        const entity = mention && corpus.entity(mention.entity);
        return { ...span, label: entity ? `${entity.name}${mention.ambiguous ? "?" : ""}` : "nobody" };
      });
      assert.equal(renderMarked(text, shown), marked, uri);
    }
  }
  return corpus;
}

export function corpusOf(folders: Folders, format: Format = "plain"): Corpus {
  const casts = new Map(Object.entries(folders).map(([folder, { cast }]) => [folder, parseCast(cast ?? "").cast!]));
  const documents = Object.entries(folders).flatMap(([folder, files]) =>
    Object.entries(files)
      .filter(([name]) => name !== "cast")
      .map(([name, marked]) => ({ uri: `${folder}/${name}`, text: parseMarked(marked).text, format })),
  );
  return nothing.withCasts((uri) => casts.get(uri.split("/")[0]!)!).with(documents);
}
