import { fold } from "./folding";
import { entriesOf, spellingsIn } from "./list";

/** A title or rank before a person's name. */
export interface Honorific {
  readonly class: "civil" | "military" | "religious" | "noble" | "office";
  /** Known where the title tells it. */
  readonly sex?: "female" | "male";
}

/** A small word inside names. */
export interface Particle {
  /** A name may start with it in running text: "al-Qaeda", "Ould Daddah", "van Gogh". */
  readonly starts: boolean;
  /** It makes the word after it part of the name, whatever its case: "al-Din", "abu bakr". */
  readonly binds: boolean;
}

export interface HonorificRow {
  readonly names: readonly string[];
  readonly honorific: Honorific;
}

/** Reads the list of titles: a line `[military]` or `[civil male]` says what the titles after it are. */
export function readHonorifics(list: string): HonorificRow[] {
  const rows: HonorificRow[] = [];
  let honorific: Honorific = { class: "civil" };
  for (const entry of entriesOf(list)) {
    const heading = /^\[(civil|military|religious|noble|office)(?: (female|male))?\]$/u.exec(entry);
    if (heading) {
      const sex = heading[2] as Honorific["sex"];
      honorific = { class: heading[1] as Honorific["class"], ...(sex === undefined ? {} : { sex }) };
    } else rows.push({ names: spellingsIn(entry), honorific });
  }
  return rows;
}

/** Reads the list of particles: a line such as `[starts binds]` says what the particles after it do. */
export function readParticles(list: string): Map<string, Particle> {
  const particles = new Map<string, Particle>();
  let particle: Particle = { starts: false, binds: false };
  for (const entry of entriesOf(list)) {
    const heading = /^\[(.*)\]$/u.exec(entry);
    if (heading) particle = { starts: heading[1]!.includes("starts"), binds: heading[1]!.includes("binds") };
    else for (const word of entry.split(/\s+/u)) particles.set(fold(word), particle);
  }
  return particles;
}
