import type { Entity } from "./engine/index";
import type { View } from "./view";

/** What an item of a list carries until the client asks for the rest of it: whom or what it is about. */
export interface ItemData {
  readonly entity: string;
}

export function dataOf({ id }: Entity): ItemData {
  return { entity: id };
}

/** Whom an item is about. Undefined where the corpus has changed since, or the data are not ours. */
export function entityIn(view: View, data: unknown): Entity | undefined {
  const id = typeof data === "object" && data !== null && "entity" in data ? data.entity : undefined;
  return typeof id === "string" ? view.corpus.entity(id) : undefined;
}
