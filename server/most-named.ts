import type { Entity, Kind } from "./engine/index";
import { compare } from "./search";

/** What a picture has room for. */
export interface MostNamed {
  /** The most mentioned, most first; of equals by name, then by id. */
  readonly shown: readonly Entity[];
  /** How many there would be without a limit. */
  readonly total: number;
  /** How many are left out because they are to be reviewed. */
  readonly candidates: number;
}

/** The most mentioned entities that are of one of the kinds (of any where none is given) and that pass. */
export function mostNamed(
  entities: readonly Entity[],
  limit: number,
  kinds?: readonly Kind[],
  passes: (entity: Entity) => boolean = () => true,
): MostNamed {
  const fitting = entities.filter((entity) => (kinds?.includes(entity.kind) ?? true) && passes(entity));
  const sure = fitting.filter(({ status }) => status !== "candidate");
  const shown = sure
    .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id))
    .slice(0, limit);
  return { shown, total: sure.length, candidates: fitting.length - sure.length };
}
