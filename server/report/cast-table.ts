import { type Corpus, type Entity, KINDS, type Kind } from "../engine/index";
import { countOf, inOneLine } from "../summary";

const TITLES: Record<Kind, string> = {
  person: "People",
  organization: "Organizations",
  people: "Peoples",
  place: "Places",
};

/** The cast of a corpus as lines of text for a person to read, no line wider than `width` unless a name is. */
export function castTable(corpus: Corpus, width: number): string {
  const { entities, documents } = corpus;
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions, 0);
  const summary = `${countOf(documents.length, "document")}, ${countOf(mentions, "mention")} of ${count(entities)}`;
  const sure = entities.filter(({ status }) => status !== "candidate");
  const sections = KINDS.map((kind) =>
    section(
      TITLES[kind],
      sure.filter((entity) => entity.kind === kind),
    ),
  );
  const review = section(
    "To be reviewed",
    entities.filter(({ status }) => status === "candidate"),
  );
  return `${[[summary], ...sections, review].flatMap((lines) => (lines.length > 0 ? [lines.join("\n")] : [])).join("\n\n")}\n`;

  function section(title: string, cast: readonly Entity[]): string[] {
    if (cast.length === 0) return [];
    const names = cast.map(({ name }) => inOneLine(name));
    const column = Math.min(NAME_COLUMN, Math.max(title.length, ...names.map(lengthOf)));
    const head = `${pad(title, column + 2)}  ${"mentions".padStart(8)}  ${"documents".padStart(9)}`;
    return [head, ...cast.map((entity, at) => row(entity, names[at]!, column))];
  }

  function row(entity: Entity, name: string, column: number): string {
    const { mentions, documents, aliases } = entity;
    const counts = `${`${mentions}`.padStart(8)}  ${`${documents.length}`.padStart(9)}`;
    const start = `  ${pad(name, column)}  ${counts}`;
    const others = aliases.map(({ text }) => inOneLine(text)).filter((text) => text !== name);
    const room = width - lengthOf(start) - 2;
    return `${start}  ${within(others, room)}`.trimEnd();
  }
}

/** The width of the widest column of names, in characters. */
const NAME_COLUMN = 40;

function count(entities: readonly Entity[]): string {
  const places = entities.filter(({ kind }) => kind === "place").length;
  return `${countOf(entities.length - places, "actor")} and ${countOf(places, "place")}`;
}

/** As many of the names as there is room for. */
function within(names: readonly string[], room: number): string {
  let line = "";
  for (const [at, name] of names.entries()) {
    const next = at === 0 ? name : `${line}, ${name}`;
    const isLast = at === names.length - 1;
    if (lengthOf(next) + (isLast ? 0 : 3) > room) return line === "" ? "" : `${line}, …`;
    line = next;
  }
  return line;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - lengthOf(text)));
}

/** In characters as a terminal counts them, roughly: combining marks take no room. */
function lengthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}
