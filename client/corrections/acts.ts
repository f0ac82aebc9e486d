// What a reader can correct: each act asks for what it needs to know, and says what is to be corrected.
import { l10n } from "vscode";
import type { Correction, EntitySummary } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { pickEntity } from "../pick-entity";
import { onOneLine } from "../plain-text";
import { askAmong, askCoordinates, askKind, askName, askNote, askSpelling } from "./ask";
import type { Subject } from "./subject";

/** At least one. Acts that are about one thing take the first. */
export type Subjects = readonly [Subject, ...Subject[]];

/** What is to be corrected of subjects: nothing where the reader turns away. */
export type Act = (subjects: Subjects, corpus: Corpus) => Promise<readonly Correction[]>;

/** In the order in which they are listed; each is the name of a command. */
export const acts = {
  confirm: async (subjects) => subjects.map(({ entity }) => ({ act: "confirm", entity: entity.id })),

  notAName: async (subjects) => {
    const rejected: Correction[] = [];
    for (const { entity, surface } of subjects) {
      const which =
        surface ?? (await oneOf(entity, l10n.t("Not a Name"), l10n.t("Which spelling is no name, anywhere?")));
      if (which === undefined) return [];
      rejected.push({ act: "reject", surface: which });
    }
    return rejected;
  },

  mergeInto: async ([first, ...others], corpus) => {
    const all = [first, ...others].map(({ entity }) => entity);
    const into = others.length > 0 ? await askAmong(all) : (first.other ?? (await askInto(first.entity, corpus)));
    if (!into) return [];
    return all.filter(({ id }) => id !== into.id).map(({ id }) => ({ act: "merge", entity: id, into: into.id }));
  },

  splitOff: async ([{ entity, surface }]) => {
    const title = l10n.t("Split Off From “{0}”", onOneLine(entity.name));
    // The name that it goes by is split off only if that is what the reader picks.
    const pointedAt = surface === onOneLine(entity.name) ? undefined : surface;
    const which = pointedAt ?? (await oneOf(entity, title, l10n.t("Which of its names is another’s?")));
    return which === undefined ? [] : [{ act: "split", entity: entity.id, surface: which }];
  },

  keepApart: async ([first, ...others], corpus) => {
    const other = others.length > 0 ? undefined : (first.other ?? (await askApart(first.entity, corpus)));
    const all = [first.entity, ...others.map(({ entity }) => entity), ...(other ? [other] : [])];
    return pairsOf(all).map(([one, another]) => ({ act: "apart", entity: one.id, other: another.id }));
  },

  nameIt: async ([{ entity }]) => {
    const name = await askName(l10n.t("Name for “{0}”", onOneLine(entity.name)), entity);
    return name === undefined ? [] : [{ act: "rename", entity: entity.id, name }];
  },

  changeKind: async (subjects) => {
    const [{ entity }, ...others] = subjects;
    const title = l10n.t("Kind of “{0}”", onOneLine(entity.name));
    const kind = await (others.length > 0 ? askKind(l10n.t("Change Kind")) : askKind(title, entity.kind));
    if (!kind) return [];
    return subjects.map(({ entity: { id } }) => ({ act: "kind", entity: id, kind }));
  },

  editNote: async ([{ entity }], corpus) => {
    const before = (await corpus.about({ entity: entity.id }))?.note ?? "";
    const note = await askNote(l10n.t("Note on “{0}”", onOneLine(entity.name)), before);
    return note === undefined || note === before ? [] : [{ act: "note", entity: entity.id, note }];
  },

  placeIt: async ([{ entity }], corpus) => {
    const before = (await corpus.about({ entity: entity.id }))?.at;
    const at = await askCoordinates(l10n.t("Coordinates of “{0}”", onOneLine(entity.name)), before);
    return at ? [{ act: "locate", entity: entity.id, ...at }] : [];
  },
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

/** A name that the program did not see, or not so. */
export async function addName(surface: string): Promise<readonly Correction[]> {
  const kind = await askKind(l10n.t("“{0}” Is a Name", surface));
  return kind ? [{ act: "add", surface, kind }] : [];
}

function askInto(entity: EntitySummary, corpus: Corpus): Promise<EntitySummary | undefined> {
  const title = l10n.t("Merge “{0}” Into…", onOneLine(entity.name));
  return askOther(entity, title, l10n.t("Which actor or place is it the same as?"), corpus);
}

function askApart(entity: EntitySummary, corpus: Corpus): Promise<EntitySummary | undefined> {
  const title = l10n.t("Keep “{0}” Apart From…", onOneLine(entity.name));
  return askOther(entity, title, l10n.t("Which actor or place is it never?"), corpus);
}

/** One of an entity's spellings: the only one, or the one that the reader picks. */
async function oneOf(
  { name, aliases }: EntitySummary,
  title: string,
  placeholder: string,
): Promise<string | undefined> {
  return aliases.length === 0 ? name : askSpelling(title, placeholder, [name, ...aliases]);
}

async function askOther(
  { id, kind }: EntitySummary,
  title: string,
  placeholder: string,
  corpus: Corpus,
): Promise<EntitySummary | undefined> {
  const suggested = (await corpus.about({ entity: id }))?.alike ?? [];
  return (await pickEntity(corpus, { title, placeholder, suggested, kind, without: id }))?.entity;
}

function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));
}
