import { insertedInRows, type Rows, removedFromRows } from "./sorted";

/** A sorted list of URIs that never changes. Costs little to change, and its versions share what they list. */
export interface Uris {
  readonly all: readonly string[];
  with(uri: string): Uris;
  without(uri: string): Uris;
}

export const NO_URIS: Uris = urisOf([]);

function urisOf(rows: Rows): Uris {
  let all: readonly string[] | undefined;
  const listed: Uris = {
    get all() {
      all ??= rows.flat();
      return all;
    },
    with: (uri) => changed(insertedInRows(rows, uri)),
    without: (uri) => changed(removedFromRows(rows, uri)),
  };
  const changed = (next: Rows) => (next === rows ? listed : urisOf(next));
  return listed;
}
