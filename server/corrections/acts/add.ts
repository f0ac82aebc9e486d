import type { Kind } from "../../engine/index";
import { type Decided, entryCalled, withNew } from "../decided";

/** The surface is a name of this kind. */
export function add(decided: Decided, surface: string, kind: Kind): Decided {
  return entryCalled(decided, surface, kind) ? decided : withNew(decided, { kind, name: surface, aliases: [] });
}
