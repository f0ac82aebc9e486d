import assert from "node:assert/strict";
import type { Corpus, Role } from "../../../server/engine";
import { parseMarked, renderMarked } from "../../support/marked";
import { formatOf, nothing } from "../notation";

/**
 * Asserts the roles that a text tells: `⟦AQIM leader|leads AQIM⟧ ⟦Abd al-Malik Droukdel|who⟧`. The label of the words is the
 * kind of the role and the surface of what it is of; names that have a role are `who`. There are no others.
 */
export function tells(marked: string, uri = "a.txt"): void {
  const { text } = parseMarked(marked);
  const corpus = nothing.with([{ uri, text, format: formatOf(uri) }]);
  const shown = new Map<number, { start: number; end: number; label: string }>();
  for (const role of allRoles(corpus)) {
    shown.set(role.words.start, { ...role.words, label: labelOf(corpus, role) });
    const who = bearerOf(corpus, role);
    shown.set(who.start, { start: who.start, end: who.end, label: "who" });
  }
  assert.equal(
    renderMarked(
      text,
      [...shown.values()].sort((a, b) => a.start - b.start),
    ),
    marked,
  );
}

/** Asserts that a text tells no role of the names marked in it, all of which have to be recognised as what they are marked. */
export function tellsNothing(marked: string): void {
  const { text, spans } = parseMarked(marked);
  const corpus = nothing.with([{ uri: "a.txt", text, format: "plain" }]);
  const found = corpus.mentions("a.txt").map((m) => `${text.slice(m.start, m.end)}|${m.kind}`);
  for (const { text: name, label } of spans) {
    assert.ok(found.includes(`${name}|${label}`), `${name}|${label} not in ${found.join(", ")}`);
  }
  const told = allRoles(corpus).map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(told, []);
}

/** The phrases of an entity's roles, found by any name of it. */
export function rolesOf(corpus: Corpus, name: string): string[] {
  return corpus.rolesOf(idOf(corpus, name)).map((role) => `${role.kind}: ${role.phrase}`);
}

export function idOf(corpus: Corpus, name: string): string {
  const found = corpus.entities.find((entity) => entity.aliases.some(({ text }) => text === name));
  assert.ok(found, `nobody is called ${name}`);
  return found.id;
}

function allRoles(corpus: Corpus): Role[] {
  return corpus.entities.flatMap(({ id }) => corpus.rolesOf(id));
}

/** The mention of the bearer within the quote and outside the role's own words. */
function bearerOf(corpus: Corpus, { entity, uri, span, words }: Role): { start: number; end: number } {
  const own = corpus
    .mentionsOf(entity, uri)
    .map(({ mention }) => mention)
    .filter((m) => span.start <= m.start && m.end <= span.end && (m.end <= words.start || words.end <= m.start));
  assert.equal(own.length, 1, `one name of ${entity} in the quote of “${words.start}”`);
  return own[0]!;
}

function labelOf(corpus: Corpus, { kind, of, uri, words }: Role): string {
  if (of === undefined) return kind;
  const named = corpus
    .mentionsOf(of, uri)
    .find(({ mention }) => words.start <= mention.start && mention.end <= words.end);
  assert.ok(named, `${of} is not named in the words of the role`);
  return `${kind} ${corpus.text(uri)!.slice(named.mention.start, named.mention.end)}`;
}
