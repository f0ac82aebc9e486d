import type { Entity, LinkedMention } from "../engine/index";
import { inOneLine } from "../summary";
import type { View } from "../view";
import type { Check, Finding } from "./finding";
import { namesOf } from "./names";

/** Those whose names are offered; of more, only the number is told. */
const OFFERED = 4;

/** A short name, such as a surname, that could be that of several: nothing in the document says whose. */
export const ambiguous: Check = {
  setting: "ambiguous",
  find: (view, uri) =>
    view.corpus
      .mentions(uri)
      .filter((mention) => mention.ambiguous && mention.status !== "candidate")
      .map((mention) => findingOf(view, uri, mention)),
};

function findingOf(view: View, uri: string, { start, end, kind, entity }: LinkedMention): Finding {
  const surface = inOneLine((view.corpus.text(uri) ?? "").slice(start, end));
  const meant = namesOf(view.corpus)
    .fuller(surface)
    .filter((one) => one.id !== entity && one.kind === kind);
  const span = { start, end };
  const offered = meant.slice(0, OFFERED).map((one) => ({ ...one, name: inOneLine(one.name) }));
  return {
    code: "ambiguous-name",
    span,
    message: `${whoIsMeant(surface, offered, meant.length)} Nothing in this document says which.`,
    related: offered.flatMap(({ id, name }) => {
      const place = view.corpus.introductionOf(id);
      return place ? [{ uri: place.uri, span: place.mention, message: `“${name}” here` }] : [];
    }),
    fixes: offered.map(({ name }) => ({ title: `Write “${name}” here`, spans: [span], text: name, preferred: false })),
  };
}

function whoIsMeant(surface: string, offered: readonly Entity[], all: number): string {
  const names = offered.map(({ name }) => `“${name}”`);
  if (all > offered.length)
    return `“${surface}” could be ${names.join(", ")} or one of ${all - offered.length} others.`;
  if (names.length < 2) return `“${surface}” could be the name of several.`;
  return `“${surface}” could be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`;
}
