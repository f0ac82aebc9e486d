import { fold } from "../../engine/lexicon/folding";
import { spellingsOf } from "../../engine/lexicon/keys";
import { wordsOf } from "../../engine/lexicon/list";
import { COMMON_ENGLISH, COMMON_FRENCH } from "../../engine/lexicon/lists/common-words";
import { readListedNames } from "./listed-names";

/** A name without what GeoNames puts in brackets or after a dash, a comma or a slash. */
export function plainName(name: string): string {
  return (
    name
      .replace(/\s*[([].*$|\s+[-–—/]\s.*$|,.*$/u, "")
      .replace(/[‘’ʻʼ`]/gu, "’")
      .trim() || name
  );
}

/**
 * The other names of a town that are worth keeping: Latin ones that start with a capital. Left out are romanised Chinese and
 * the like, which GeoNames writes in small letters, airport codes, and names that mean something better known.
 */
export function otherNamesOf(alternates: string, names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  const main = new Set(names.map(fold));
  for (const alternate of alternates.split(",")) {
    const name = plainName(alternate);
    const folded = fold(name);
    if (!isNameLike(name) || main.has(folded) || kept.has(folded) || isTaken(folded)) continue;
    kept.set(folded, name);
  }
  return [...kept.values()];
}

const NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’. -]*$/u;

function isNameLike(name: string): boolean {
  return NAME.test(name) && fold(name).length > 2 && !/^\p{Lu}{3,4}$/u.test(name) && name.length <= 40;
}

let taken: Set<string> | undefined;

function isTaken(folded: string): boolean {
  taken ??= new Set([...wordsOf(COMMON_ENGLISH), ...wordsOf(COMMON_FRENCH), ...readListedNames()].flatMap(spellingsOf));
  return taken.has(folded);
}
