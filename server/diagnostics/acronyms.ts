import type { Entity, LinkedMention, Span } from "../engine/index";
import { inOneLine } from "../summary";
import type { View } from "../view";
import type { Check, Finding, Fix } from "./finding";
import { isSpeltOut, namesOf } from "./names";

/** Acronyms that no document spells out, and those that stand for different bodies. Each is pointed out once a document. */
export const acronyms: Check = {
  setting: "acronyms",
  find(view, uri) {
    const text = view.corpus.text(uri) ?? "";
    const seen = new Set<string>();
    const found: Finding[] = [];
    for (const mention of view.corpus.mentions(uri)) {
      const acronym = inOneLine(text.slice(mention.start, mention.end));
      const id = `${mention.entity}\n${acronym}`;
      if (!isChecked(mention) || isSpeltOut(acronym) || seen.has(id)) continue;
      seen.add(id);
      const entity = view.corpus.entity(mention.entity);
      if (entity)
        found.push(...undefinedIn(entity, acronym, mention), ...severalIn(view, uri, entity, acronym, mention));
    }
    return found;
  },
};

/** What is ambiguous is pointed out as that. */
function isChecked({ kind, status, ambiguous }: LinkedMention): boolean {
  return kind === "organization" && status !== "candidate" && !ambiguous;
}

/** What the reader has confirmed needs no longer name. */
function undefinedIn({ id, status, name, aliases }: Entity, acronym: string, { start, end }: LinkedMention): Finding[] {
  if (status === "confirmed" || [name, ...aliases.map(({ text }) => text)].some(isSpeltOut)) return [];
  return [
    {
      code: "undefined-acronym",
      span: { start, end },
      message: `No document spells out “${acronym}”.`,
      related: [],
      fixes: [],
      corrections: [
        { act: "confirm", entity: id },
        { act: "reject", surface: acronym },
      ],
    },
  ];
}

function severalIn(view: View, uri: string, entity: Entity, acronym: string, { start, end }: LinkedMention): Finding[] {
  if (!isSpeltOut(entity.name)) return [];
  const others = namesOf(view.corpus)
    .withAcronym(acronym)
    .filter(({ id, kind }) => id !== entity.id && kind === entity.kind);
  if (others.length === 0) return [];
  const names = others.map(({ name }) => `“${inOneLine(name)}”`);
  return [
    {
      code: "acronym-of-several",
      span: { start, end },
      message: `“${acronym}” stands for “${inOneLine(entity.name)}” here, elsewhere for ${names.join(" and for ")}.`,
      related: others.flatMap(({ id, name }) => {
        const place = view.corpus.introductionOf(id);
        return place ? [{ uri: place.uri, span: place.mention, message: `“${inOneLine(name)}” here` }] : [];
      }),
      fixes: expansionsIn(view, uri, entity, acronym),
    },
  ];
}

function speltOut(span: Span, name: string, acronym: string): Fix {
  const text = `${inOneLine(name)} (${acronym})`;
  return { title: `Write “${text}” here`, spans: [span], text, preferred: false };
}

/** What makes clear which of several an acronym stands for: the full name with its first mention, or for all but its definition. */
function expansionsIn(view: View, uri: string, entity: Entity, acronym: string): Fix[] {
  const text = view.corpus.text(uri) ?? "";
  const named = view.corpus.mentionsOf(entity.id, uri).map(({ mention }) => mention);
  const surfaceOf = ({ start, end }: Span) => inOneLine(text.slice(start, end));
  const short = named.filter((mention) => surfaceOf(mention) === acronym);
  const name = inOneLine(entity.name);
  if (named.every((mention) => !isSpeltOut(surfaceOf(mention)))) return [speltOut(short[0]!, name, acronym)];
  const definitions = short.flatMap((mention) => bracketAround(text, mention) ?? []);
  const uses = short.filter((mention) => !bracketAround(text, mention));
  if (uses.length > 0) {
    const title = `Write “${name}” for “${acronym}” everywhere in this document`;
    return [{ title, spans: uses, text: name, preferred: false }];
  }
  return [
    { title: `Leave “(${acronym})” out: the document does not use it`, spans: definitions, text: "", preferred: false },
  ];
}

/** The brackets that hold nothing but a name, with the space before them. */
function bracketAround(text: string, { start, end }: Span): Span | undefined {
  const before = /\s*\($/u.exec(text.slice(Math.max(0, start - 10), start));
  return before && text[end] === ")" ? { start: start - before[0].length, end: end + 1 } : undefined;
}
