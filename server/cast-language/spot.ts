import type { CastKeys, Kind, Span } from "../engine/index";

/** What a scalar of a cast file is there for. */
export type What = "key" | "name" | "alias" | "kind" | "note" | "degrees" | "not-name" | "apart" | "list";

/** A scalar of a cast file, with what stands around it. Offsets are those of the file. */
export interface Spot extends Span {
  readonly what: What;
  /** What it says, in one line and without quotes. */
  readonly text: string;
  readonly quote: "" | "'" | '"';
  /** Within brackets or braces, where a comma would end it. */
  readonly isInFlow: boolean;
  /** The keys that the map has which it stands in, or stands for. */
  readonly keys: CastKeys;
  /** The keys that are there already, in their order. */
  readonly taken: readonly string[];
  /** For a key, itself; else the one under which it stands. */
  readonly key: string;
  /** The texts of the list that it is an item of, and which of them it is itself; of a key, which of those that are there. */
  readonly list: readonly string[];
  readonly at: number;
  /** The entry that it stands in. */
  readonly entry: SpotEntry | undefined;
}

/** An entry of a cast file, however much of it there is. */
export interface SpotEntry extends Span {
  /** Undefined where an actor's kind is missing or none. */
  readonly kind: Kind | undefined;
  readonly isPlace: boolean;
  readonly name: string | undefined;
  readonly aliases: readonly string[];
}

/** The other texts of its list. */
export function othersOf({ list, at }: Spot): string[] {
  return list.filter((text, i) => i !== at && text !== "");
}

/** The names that a cast file decides of. */
export function isName({ what }: Spot): boolean {
  return what === "name" || what === "alias" || what === "apart" || what === "not-name";
}
