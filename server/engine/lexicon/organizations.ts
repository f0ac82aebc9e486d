import { fold } from "./folding";
import { entriesOf, spellingsIn } from "./list";

/** A widely known body. */
export interface KnownOrganization {
  /** `organization/united-nations`. */
  readonly id: string;
  /** Its usual English name, or its own where there is none. */
  readonly name: string;
  /** All its names, `name` first: in English and French, in full and short. */
  readonly names: readonly string[];
  /** Those of its names that are also words, places or persons: "WHO", "Apple". */
  readonly weak: readonly string[];
}

export interface OrganizationRow {
  /** Each name with whether it is weak; the first is the one to show. */
  readonly names: readonly { readonly text: string; readonly weak: boolean }[];
}

/** Reads a list of organizations: an entry is a body's names parted by `|`, with `?` after a weak one. */
export function readOrganizations(list: string): OrganizationRow[] {
  return entriesOf(list).map((entry) => ({
    names: spellingsIn(entry).map((name) =>
      name.endsWith("?") ? { text: name.slice(0, -1), weak: true } : { text: name, weak: false },
    ),
  }));
}

/** The body that a row describes. */
export function organizationOf({ names }: OrganizationRow): KnownOrganization {
  const name = names[0]!.text;
  return {
    id: `organization/${fold(name).replaceAll(" ", "-")}`,
    name,
    names: names.map(({ text }) => text),
    weak: names.filter(({ weak }) => weak).map(({ text }) => text),
  };
}
