import { type Entity, fold, type Span } from "./engine/index";
import { compare, isSubsequence } from "./search";
import { inOneLine } from "./summary";

/** A name that what is typed may become: it takes the place of the stretch. */
export interface Completed {
  readonly entity: Entity;
  readonly alias: string;
  readonly stretch: Span;
}

/** A stretch before the cursor that may be the beginning of a name, as the folded words that it has. */
interface Stretch extends Span {
  readonly words: readonly string[];
}

/** The longest stretch that may become a name, and how well it does. */
interface Closest {
  readonly stretch: Stretch;
  readonly closeness: number;
}

interface Name {
  readonly alias: string;
  readonly count: number;
  readonly form: string;
  /** The words of the folded form. */
  readonly words: readonly string[];
}

/** The end of a line that a name may have begun in: words that one space parts. */
const TAIL = /(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʿʾ.&-]* ){0,7}(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʿʾ.&-]*)?$/u;
/** No name that is being typed is longer, in UTF-16 code units. */
const LONGEST = 120;

/**
 * The names that what is typed before an offset may become, the likeliest first: those of which most words are typed, those
 * that begin so, then those that have its letters; the most used first, in the document and then in the corpus; names to be
 * reviewed come last. Each takes the place of all that is typed of it. `used` counts the mentions of an entity in the
 * document; `isNew` is true of a name that is there only because it is just being typed.
 */
export function completionsOf(
  text: string,
  offset: number,
  entities: readonly Entity[],
  used: (entity: Entity) => number,
  isNew: (entity: Entity, alias: string, count: number) => boolean,
): Completed[] {
  const stretches = stretchesBefore(text, offset);
  const found: (Completed & Closest & { used: number })[] = [];
  for (const entity of entities) {
    let here: number | undefined;
    for (const name of namesOf(entity)) {
      const best = isNew(entity, name.alias, name.count) ? undefined : closest(stretches, name);
      if (best) found.push({ entity, alias: name.alias, ...best, used: (here ??= used(entity)) });
    }
  }
  found.sort(
    (a, b) =>
      Number(a.entity.status === "candidate") - Number(b.entity.status === "candidate") ||
      b.stretch.words.length - a.stretch.words.length ||
      Number(b.closeness > 1) - Number(a.closeness > 1) ||
      b.used - a.used ||
      b.entity.mentions - a.entity.mentions ||
      compare(a.entity.id, b.entity.id) ||
      Number(b.alias === b.entity.name) - Number(a.alias === a.entity.name) ||
      compare(a.alias, b.alias),
  );
  const seen = new Set<string>();
  return found.filter(({ alias }) => !seen.has(alias) && seen.add(alias));
}

/** From the longest to the shortest; the last is the word before the offset, or empty where none is. */
function stretchesBefore(text: string, offset: number): Stretch[] {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  const tail = TAIL.exec(before)?.[0] ?? "";
  const from = offset - tail.length;
  const found: Stretch[] = [];
  for (const { index } of tail.matchAll(/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu)) {
    const typed = tail.slice(index);
    const words = fold(typed).split(" ");
    // `Grace ` may go on to a surname; `met ` is more often a word of the sentence.
    if (typed.endsWith(" ") && /^\P{Lu}/u.test(typed)) continue;
    if (typed.endsWith(" ")) words.push("");
    found.push({ start: from + index, end: offset, words });
  }
  if (tail === "" || tail.endsWith(" ")) found.push({ start: offset, end: offset, words: [""] });
  return found;
}

/** The names of an entity, folded: the same from one keystroke to the next. */
const folded = new WeakMap<Entity, readonly Name[]>();

function namesOf(entity: Entity): readonly Name[] {
  let names = folded.get(entity);
  if (!names) {
    names = entity.aliases.map(({ text, count }) => {
      const alias = inOneLine(text);
      const form = fold(alias);
      return { alias, count, form, words: form.split(" ") };
    });
    folded.set(entity, names);
  }
  return names;
}

function closest(stretches: readonly Stretch[], name: Name): Closest | undefined {
  for (const stretch of stretches) {
    const closeness = closenessOf(stretch.words, name);
    if (closeness > 0) return { stretch, closeness };
  }
  return undefined;
}

/** 3 where a name begins so, 2 where one of its words does, 1 where it has only the letters, 0 where it has not. */
function closenessOf(typed: readonly string[], { form, words }: Name): number {
  const first = typed[0]!;
  const last = typed.at(-1)!;
  if (typed.length === 1) {
    if (form.startsWith(first)) return 3;
    if (words.some((word) => word.startsWith(first))) return 2;
    return first.length > 1 && form[0] === first[0] && isSubsequence(first, form) ? 1 : 0;
  }
  let at = -1;
  for (const word of typed.slice(0, -1)) {
    at = words.indexOf(word, at + 1);
    if (at < 0) return 0;
  }
  if (!words.slice(at + 1).some((word) => word.startsWith(last))) return 0;
  return words[0] === first ? 3 : 2;
}
