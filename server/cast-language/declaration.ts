import { type Corpus, type Entity, fold, type Span } from "../engine/index";
import { inOneLine } from "../summary";
import type { View } from "../view";
import { type CastFile, castFilesFor } from "./cast-file";
import { entityOf } from "./names";
import type { Spot, SpotEntry } from "./spot";
import { spotsIn } from "./spots";

/** Where a cast file has decided of an entity. */
export interface Declaration {
  readonly cast: CastFile;
  readonly entry: SpotEntry;
  /** The name that was asked about as it stands there, else the name of the entry. */
  readonly name: Span;
}

/** Where the reader has written an entity down: in the cast of the document's folder, else in another; undefined where in none. */
export function declarationOf(view: View, entity: Entity, uri: string, surface = entity.name): Declaration | undefined {
  const sought = [surface, entity.name].map((text) => fold(inOneLine(text)));
  for (const cast of castFilesFor(view, uri)) {
    const names = namesIn(view.corpus, cast, entity);
    const found = sought.map((form) => names.find(({ text }) => fold(text) === form)).find((spot) => spot) ?? names[0];
    if (found?.entry) return { cast, entry: found.entry, name: found };
  }
  return undefined;
}

/** Where a cast file has this very name of an entity: its URI and an offset. */
export function confirmationOf(
  view: View,
  entity: Entity,
  surface: string,
): { readonly uri: string; readonly start: number } | undefined {
  const form = fold(inOneLine(surface));
  for (const cast of castFilesFor(view, "")) {
    const spot = namesIn(view.corpus, cast, entity).find(({ text }) => fold(text) === form);
    if (spot) return { uri: cast.uri, start: spot.start };
  }
  return undefined;
}

/** The names and aliases that a cast file has for an entity. */
function namesIn(corpus: Corpus, { text }: CastFile, { id }: Entity): readonly Spot[] {
  const spots = spotsIn(text);
  let known = remembered.get(spots);
  if (known?.corpus !== corpus) remembered.set(spots, (known = { corpus, names: namesByEntity(corpus, spots) }));
  return known.names.get(id) ?? [];
}

/** A card asks about every alias. */
const remembered = new WeakMap<readonly Spot[], { readonly corpus: Corpus; readonly names: Map<string, Spot[]> }>();

function namesByEntity(corpus: Corpus, spots: readonly Spot[]): Map<string, Spot[]> {
  const names = new Map<string, Spot[]>();
  for (const spot of spots) {
    if (!spot.entry || (spot.what !== "name" && spot.what !== "alias")) continue;
    const entity = entityOf(corpus, spot.entry);
    const others = entity && names.get(entity.id);
    if (others) others.push(spot);
    else if (entity) names.set(entity.id, [spot]);
  }
  return names;
}
