import type { Context, Proposal } from "../recognise/proposal";
import type { Name } from "./name";
import { type Titled, titleBefore } from "./titles";

/** The mentions of a document that are written alike and, as far as titles tell, name one. */
export interface Group {
  readonly name: Name;
  /** Indices of its mentions, rising. */
  readonly mentions: readonly number[];
  /** The sex that titles tell. */
  readonly sex?: Titled["sex"];
  /** Set where the name says what titles tell: the name without that. */
  readonly plain?: Name;
}

/**
 * Tells persons of one surname apart by their titles: `Mr Bennet` and `Mrs Bennet` are two, and Mrs Irwin is not Henry Irwin,
 * whom the document calls Mr. A mention without a title is the one last named with one.
 */
export function bySex(context: Context, names: readonly Proposal[], groups: readonly Group[]): readonly Group[] {
  const sexes = new Map<Group, Titled["sex"]>();
  // Stays empty where no mention has one.
  const titles: (Titled | undefined)[] = [];
  for (const group of groups) {
    if (group.name.kind !== "person") continue;
    let sex: Titled["sex"] | "both" | undefined;
    for (const m of group.mentions) {
      const title = titleBefore(context, names[m]!);
      if (!title) continue;
      titles[m] = title;
      sex = sex === undefined || sex === title.sex ? title.sex : "both";
    }
    if (sex && sex !== "both") sexes.set(group, sex);
  }
  if (titles.length === 0) return groups;
  const bearers = new Map<string, Set<Titled["sex"] | undefined>>();
  for (const group of groups) {
    if (group.name.kind !== "person" || group.name.strength === "weak") continue;
    const surname = group.name.words.at(-1)!;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(sexes.get(group)));
  }
  return groups.flatMap((group) => {
    const sex = sexes.get(group);
    if (group.name.kind !== "person" || group.name.strength === "strong" || group.name.doubtful)
      return [sex ? { ...group, sex } : group];
    const told = bearers.get(group.name.words.at(-1)!);
    const opposed = told?.size === 1 && sex !== undefined && !told.has(sex) && !told.has(undefined);
    if (sex && !opposed) return [{ ...group, sex }];
    if (!sex && !group.mentions.some((m) => titles[m])) return [group];
    return split(group, titles);
  });
}

/** A group as one for each sex, under the title as its name. */
function split(group: Group, titles: readonly (Titled | undefined)[]): Group[] {
  const parts = new Map<Titled["sex"], { title: string; mentions: number[] }>();
  let last = group.mentions.map((m) => titles[m]).find((t) => t)!;
  for (const m of group.mentions) {
    last = titles[m] ?? last;
    const part = parts.get(last.sex);
    if (part) part.mentions.push(m);
    else parts.set(last.sex, { title: last.title, mentions: [m] });
  }
  return Array.from(parts, ([sex, { title, mentions }]) => {
    const { name } = group;
    const form = `${title} ${name.form}`;
    const titled: Name = { ...name, form, key: `person/${form}`, words: form.split(" "), core: [form] };
    return { name: titled, mentions, sex, plain: name };
  });
}
