import type { Cast } from "../cast";
import { KINDS } from "../kind";
import { formOfName } from "../link/name";
import { wordsOfSheet } from "../sheet/read";
import type { Sheet } from "../sheet/sheet";
import { type Reading, read } from "../text/reading";
import { changedSurfaces, holds, mayHold, wordsOf } from "./occurrence";

/** Tells for one document after another whether it has a name of which another cast decides otherwise: if so, gives it read. */
export function changesOfCasts(): (sheet: Sheet, cast: Cast) => Reading | undefined {
  let last: { before: Cast; after: Cast; change: CastChange } | undefined;
  return (sheet, cast) => {
    if (last?.before !== sheet.cast || last.after !== cast) {
      last = { before: sheet.cast, after: cast, change: castChange(sheet.cast, cast) };
    }
    const { forms, rows } = last.change;
    const named = sheet.wordings.some(({ name }) => forms.has(name.form));
    const possible = rows.filter((row) => mayHold(wordsOfSheet(sheet), row));
    if (!named && possible.length === 0) return undefined;
    const reading = read(sheet.text(), sheet.format);
    return named || holds(reading, possible) ? reading : undefined;
  };
}

/** What two casts decide differently: forms of names, and the rows of words that surfaces are. */
interface CastChange {
  readonly forms: ReadonlySet<string>;
  readonly rows: readonly (readonly number[])[];
}

function castChange(before: Cast, after: Cast): CastChange {
  const surfaces = [...changedSurfaces(before, after)];
  return {
    forms: new Set(surfaces.flatMap((surface) => KINDS.map((kind) => formOfName(surface, kind)))),
    rows: surfaces.map(wordsOf),
  };
}
