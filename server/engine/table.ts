/** Tables and sets that never change: `set`, `add` and `delete` make another one that shares what did not change. */
export { Map as Table, Set as Collection } from "immutable";
