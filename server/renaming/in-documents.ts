import type { Location } from "../engine/index";
import { respell, spellingOf } from "../spelling";
import { type Subject, surfaceAt } from "../subject";
import { inOneLine } from "../summary";
import { isSame, type View } from "../view";
import { otherForm } from "./forms";
import type { Change, Group } from "./group";

/** What is looked at before a name: for an elided article or preposition. */
const BEFORE = 20;

/** Where documents call what is named by this name or by another form of it, by document and position. */
export function changesInDocuments(view: View, subject: Subject, old: string, name: string): Change[] {
  const { corpus } = view;
  const places = [...corpus.mentionsOf(subject.entity.id), ...unclearPlaces(view, subject, old)];
  return places.flatMap((place) => changeAt(view, subject, place, old, name) ?? []);
}

function changeAt(view: View, subject: Subject, place: Location, old: string, name: string): Change | undefined {
  const { uri, mention } = place;
  const surface = surfaceAt(view, uri, mention);
  const isSpeltSo = spellingOf(surface) === spellingOf(old);
  const form = isSpeltSo ? undefined : otherForm(surface, old, name);
  if (!isSpeltSo && !form) return undefined;
  const text = view.corpus.text(uri) ?? "";
  const before = text.slice(Math.max(0, mention.start - BEFORE), mention.start);
  const respelt = respell(surface, inOneLine(form ? surface : old), form?.text ?? name, before);
  if (respelt.text === surface) return undefined;
  const range = view.positions(uri).range({ start: mention.start - respelt.before, end: mention.end });
  const group = groupOf(subject, place, respelt.doubt ?? form?.length);
  return { uri, edit: { range, newText: respelt.text }, group };
}

function groupOf({ uri, mention }: Subject, place: Location, doubt: Group | undefined): Group {
  const usual = place.uri === uri ? "here" : "elsewhere";
  const isPointedAt = mention !== undefined && place.uri === uri && isSame(mention, place.mention);
  if (isPointedAt) return doubt === "article" ? doubt : usual;
  if (place.mention.ambiguous) return "ambiguous";
  if (place.mention.status === "candidate" && mention?.status !== "candidate") return "candidate";
  return doubt ?? usual;
}

/** Where it may be meant, as nothing says who else is. */
function unclearPlaces(view: View, { entity, mention }: Subject, old: string): Location[] {
  if (mention?.ambiguous) return [];
  const { corpus } = view;
  const spelling = spellingOf(old);
  return corpus.entities
    .filter(({ id, aliases }) => id !== entity.id && aliases.some(({ text }) => spellingOf(text) === spelling))
    .flatMap(({ id }) => corpus.mentionsOf(id))
    .filter((place) => place.mention.ambiguous && spellingOf(surfaceAt(view, place.uri, place.mention)) === spelling);
}
