/** What an entity is. An actor is an entity of any kind but `place`. */
export type Kind = "person" | "organization" | "people" | "place";

/** All kinds, in the order in which they are shown. */
export const KINDS: readonly Kind[] = ["person", "organization", "people", "place"];
