import type { Role } from "./engine/index";
import { plain } from "./markdown";

/**
 * The role that tells most of those that documents tell of an entity: leading something before belonging to it, both before
 * what names nothing, several words before one; of equals the one told most often, then the first.
 */
export function bestRole(roles: readonly Role[]): Role | undefined {
  const times = new Map<string, number>();
  for (const role of roles) times.set(keyOf(role), (times.get(keyOf(role)) ?? 0) + 1);
  let best: Role | undefined;
  for (const role of roles) {
    const better = best && (rankOf(role) - rankOf(best) || times.get(keyOf(best))! - times.get(keyOf(role))!);
    if (better === undefined || better < 0) best = role;
  }
  return best;
}

/** A role's own words, on one line, with the name that it is of: `AQIM leader`. */
export function wordsOf(text: string, { words }: Role): string {
  return plain(text.slice(words.start, words.end));
}

function rankOf({ of, kind, phrase }: Role): number {
  if (of !== undefined) return kind === "leads" ? 0 : 1;
  return /\s/u.test(phrase) ? 2 : 3;
}

function keyOf({ of, phrase }: Role): string {
  return `${of ?? ""} ${phrase.toLowerCase()}`;
}
