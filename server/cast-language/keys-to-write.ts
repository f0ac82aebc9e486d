import type { CastKey } from "../engine/index";
import type { Spot } from "./spot";

/** A key that may be written at a place of a cast file. */
export interface KeyToWrite {
  readonly key: string;
  readonly says: string;
  readonly isRequired: boolean;
  /** The key with what begins its value; `$0`, `$1`, … are where the reader goes on, and `}`, `$` and `\` stand for themselves nowhere in it. */
  readonly snippet: string;
}

/** The keys that are not there yet. */
export function keysToWrite({ keys, taken, at }: Spot): KeyToWrite[] {
  return Object.entries(keys)
    .filter(([key]) => !taken.some((other, i) => i !== at && other === key))
    .map(([key, { says, required, holds }]) => ({
      key,
      says,
      isRequired: required ?? false,
      snippet: `${key}:${BEGINNINGS[holds]}`,
    }));
}

const BEGINNINGS: Readonly<Record<CastKey["holds"], string>> = {
  text: " $0",
  kind: " $0",
  texts: " [$0]",
  entries: "\n  - name: $0",
  groups: "\n  - [$1, $2]",
  coordinates: " [$1, $2]",
};
