// Which entities a reader might want to merge with one: those whose names look like its names.
import { distance } from "fastest-levenshtein";
import { type Corpus, type Entity, fold } from "./engine/index";
import { compare } from "./search";

export interface Alike {
  readonly entity: Entity;
  /** Why it is listed, in a sentence. */
  readonly reason: string;
}

/**
 * Entities that may be this one, the likeliest first: those that the corpus suggests, then those of its kind that share a
 * word of a name with it or are spelt nearly like it.
 */
export function alikeTo(corpus: Corpus, entity: Entity, limit = 8): Alike[] {
  const suggested = corpus.suggestionsFor(entity.id).flatMap(({ entity: id, reason }) => {
    const other = corpus.entity(id);
    return other ? [{ entity: other, reason }] : [];
  });
  const seen = new Set([entity.id, ...suggested.map(({ entity: { id } }) => id)]);
  const names = namesOf(entity);
  const others = corpus.entities
    .filter(({ id, kind }) => kind === entity.kind && !seen.has(id))
    .flatMap((other) => likenessOf(names, other));
  others.sort((a, b) => b.weight - a.weight || compareByCount(a.entity, b.entity));
  return [...suggested.sort((a, b) => compareByCount(a.entity, b.entity)), ...others].slice(0, limit);
}

/** A name, folded, and those of its words that can tell one entity from another: folded, and as they are written. */
interface Spelling {
  readonly text: string;
  readonly whole: string;
  readonly words: ReadonlyMap<string, string>;
}

function likenessOf(names: readonly Spelling[], entity: Entity): (Alike & { readonly weight: number })[] {
  let best: (Alike & { readonly weight: number }) | undefined;
  for (const other of namesOf(entity)) {
    for (const name of names) {
      const shared = [...name.words].flatMap(([word, text]) => (other.words.has(word) ? [text] : []));
      const sizes = [name.words.size, other.words.size];
      const share = shared.length / Math.max(Math.min(...sizes), 1);
      const likeness = 1 - distance(name.whole, other.whole) / Math.max(name.whole.length, other.whole.length);
      const ofShare = share < SHARED ? 0 : (share + shared.length / Math.max(...sizes)) / 2;
      const weight = Math.max(ofShare, likeness < NEAR ? 0 : likeness);
      if (weight <= (best?.weight ?? 0)) continue;
      const reason = ofShare > 0 ? `Both names have “${shared.join(" ")}”.` : `Spelt nearly like “${name.text}”.`;
      best = { entity, reason, weight };
    }
  }
  return best ? [best] : [];
}

/** How many of the words of the shorter name the other must have; and how much of two spellings must be equal. */
const SHARED = 0.6;
const NEAR = 0.75;

function namesOf({ name, aliases }: Entity): Spelling[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)])].map((text) => {
    const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
    return { text, whole: fold(text), words: new Map(words.map((word) => [fold(word), word])) };
  });
}

function compareByCount(a: Entity, b: Entity): number {
  return b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id);
}
