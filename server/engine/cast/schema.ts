import type { Kind } from "../kind";

/** What a key of the cast file holds, and what it means, for whoever writes the file. */
export interface CastKey {
  readonly holds: "text" | "kind" | "texts" | "entries" | "coordinates" | "groups";
  readonly says: string;
  readonly required?: true;
}

/** The keys that a map of the file may have, by name. */
export type CastKeys = Readonly<Record<string, CastKey>>;

/** The kinds that an actor of the cast may have. */
export const ACTOR_KINDS: readonly Kind[] = ["person", "organization", "people"];

const NAME: CastKey = { holds: "text", says: "The name under which it is shown.", required: true };
const ALIASES: CastKey = { holds: "texts", says: "Other names and spellings of it." };
const NOTE: CastKey = { holds: "text", says: "Whatever you want to remember of it. Its card shows it." };

/** The keys of the file. The parser and the JSON schema are both made of these tables. */
export const CAST_KEYS: CastKeys = {
  actors: { holds: "entries", says: "Persons, organizations and peoples." },
  places: { holds: "entries", says: "Places." },
  "not-names": { holds: "texts", says: "Words that are no names, however much they look like names." },
  apart: { holds: "groups", says: "Names that never name one entity: each item is a list of two or more." },
};

export const ACTOR_KEYS: CastKeys = {
  name: NAME,
  kind: { holds: "kind", says: "What it is: person, organization or people.", required: true },
  aliases: ALIASES,
  note: NOTE,
};

export const PLACE_KEYS: CastKeys = {
  name: NAME,
  aliases: ALIASES,
  at: { holds: "coordinates", says: "Where it lies: latitude and longitude in degrees, north and east positive." },
  note: NOTE,
};

/** The JSON schema of the cast file, for editors that complete and check YAML by one. */
export function castSchema(): object {
  const lists: Readonly<Record<string, object>> = { actors: mapOf(ACTOR_KEYS), places: mapOf(PLACE_KEYS) };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The cast of a folder",
    description: "What you have decided about the actors and places of this folder. Read by Dramatis.",
    ...mapOf(CAST_KEYS, lists),
  };
}

function mapOf(keys: CastKeys, items: Readonly<Record<string, object>> = {}): object {
  const properties = Object.entries(keys).map(([key, { holds, says }]) => [
    key,
    { description: says, ...typeOf(holds, items[key]) },
  ]);
  const required = Object.entries(keys).flatMap(([key, { required }]) => (required ? [key] : []));
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** A name may look like a number. A key without a value is no mistake. */
const TEXT = { type: ["string", "number"] };

function typeOf(holds: CastKey["holds"], item: object = {}): object {
  switch (holds) {
    case "text":
      return TEXT;
    case "kind":
      return { enum: ACTOR_KINDS };
    case "texts":
      return { type: ["array", "null"], items: TEXT };
    case "entries":
      return { type: ["array", "null"], items: item };
    case "groups":
      return { type: ["array", "null"], items: { type: "array", items: TEXT, minItems: 2 } };
    case "coordinates": {
      const items = [
        { type: "number", minimum: -90, maximum: 90 },
        { type: "number", minimum: -180, maximum: 180 },
      ];
      return { type: "array", items, minItems: 2, maxItems: 2 };
    }
  }
}
