import type { Entity, LinkedMention } from "../engine/index";
import { inOneLine } from "../summary";
import type { View } from "../view";
import type { Check, Finding } from "./finding";
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
      if (entity) found.push(...undefinedIn(entity, acronym, mention), ...severalIn(view, entity, acronym, mention));
    }
    return found;
  },
};

/** What is ambiguous is pointed out as that. */
function isChecked({ kind, status, ambiguous }: LinkedMention): boolean {
  return kind === "organization" && status !== "candidate" && !ambiguous;
}

function undefinedIn(entity: Entity, acronym: string, { start, end }: LinkedMention): Finding[] {
  if ([entity.name, ...entity.aliases.map(({ text }) => text)].some(isSpeltOut)) return [];
  return [
    {
      code: "undefined-acronym",
      span: { start, end },
      message: `No document spells out “${acronym}”.`,
      related: [],
      fixes: [],
    },
  ];
}

function severalIn(view: View, entity: Entity, acronym: string, { start, end }: LinkedMention): Finding[] {
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
      fixes: [],
    },
  ];
}
