import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { type Alike, alikeTo } from "../alike";
import { labelOf } from "../corrections/label";
import { type Corpus, contains, type Entity, KINDS, type Span } from "../engine/index";
import { type Announcement, askingCommands, type Correction, type CorrectParams } from "../protocol";
import { inOneLine } from "../summary";
import { isSame, type Named, namedAt, type View } from "../view";

/** The kind of all corrections; each act has one below it. */
export const CORRECTION_KIND = `${CodeActionKind.RefactorRewrite}.dramatis`;

/** A correction that is offered, its edit not yet made. */
export interface Offer {
  readonly title: string;
  readonly kind: string;
  readonly params: CorrectParams;
}

/** What a reader may want to decide of what is named or selected at a place. */
export function offersAt(view: View, uri: string, range: Range): Offer[] {
  if (!view.corpus.has(uri)) return [];
  const span = view.positions(uri).span(range);
  const found = foundAt(view, uri, range, span);
  const isExact = span.start === span.end || (found && isSame(span, found.mention));
  const corrections = [...(isExact ? [] : additions(view, uri, span)), ...(found ? correctionsOf(view, found) : [])];
  return corrections.map((correction) => ({
    title: labelOf(correction, (id) => view.corpus.entity(id)?.name ?? id),
    kind: `${CORRECTION_KIND}.${correction.act}`,
    params: { correction, uri },
  }));
}

/** What the client's own commands can do with what is named at a place: those that ask the reader for something. */
export function questionsAt(view: View, uri: string, range: Range): CodeAction[] {
  const { commands } = (view.client.experimental as { dramatis?: Announcement } | undefined)?.dramatis ?? {};
  const found = view.corpus.has(uri) ? foundAt(view, uri, range, view.positions(uri).span(range)) : undefined;
  if (!Array.isArray(commands) || !found) return [];
  const { id, name, kind } = found.entity;
  return askingCommands
    .filter((command) => commands.includes(command) && (command !== "dramatis.placeIt" || kind === "place"))
    .map((command) => {
      const title = QUESTIONS[command](`“${inOneLine(name)}”`);
      return { title, kind: `${CORRECTION_KIND}.${ACTS[command]}`, command: { title, command, arguments: [id] } };
    });
}

type Asking = (typeof askingCommands)[number];

const QUESTIONS: Readonly<Record<Asking, (name: string) => string>> = {
  "dramatis.mergeInto": (name) => `Merge ${name} with…`,
  "dramatis.nameIt": (name) => `Call ${name}…`,
  "dramatis.keepApart": (name) => `Keep ${name} apart from…`,
  "dramatis.editNote": (name) => `Write a note on ${name}…`,
  "dramatis.placeIt": (name) => `Place ${name}…`,
};

const ACTS: Readonly<Record<Asking, Correction["act"]>> = {
  "dramatis.mergeInto": "merge",
  "dramatis.nameIt": "rename",
  "dramatis.keepApart": "apart",
  "dramatis.editNote": "note",
  "dramatis.placeIt": "locate",
};

/** What is named where a selection begins, if the selection is within its name. */
function foundAt(view: View, uri: string, range: Range, span: Span): Named | undefined {
  const found = namedAt(view, uri, range.start);
  return found && contains(found.mention, span) ? found : undefined;
}

function correctionsOf({ corpus }: View, { uri, mention, entity }: Named): Correction[] {
  const surface = inOneLine((corpus.text(uri) ?? "").slice(mention.start, mention.end));
  const { id } = entity;
  const isOther = surface !== inOneLine(entity.name) && entity.aliases.length > 1;
  return [
    ...(entity.status === "confirmed" ? [] : [{ act: "confirm", entity: id } as const]),
    { act: "reject", surface },
    ...KINDS.filter((kind) => kind !== entity.kind).map((kind) => ({ act: "kind", entity: id, kind }) as const),
    ...lookAlikes(corpus, entity).map((other) => mergerOf(entity, other)),
    ...(isOther
      ? [{ act: "split", entity: id, surface } as const, { act: "rename", entity: id, name: surface } as const]
      : []),
  ];
}

/** The longest that a name is which a reader selects, in UTF-16 code units. */
const LONGEST = 100;

/** A selection in one paragraph, of words, is a name of any kind. */
function additions({ corpus }: View, uri: string, { start, end }: Span): Correction[] {
  if (end - start > LONGEST || !corpus.isProse(uri, start)) return [];
  const selected = (corpus.text(uri) ?? "").slice(start, end);
  const surface = inOneLine(selected);
  if (!/[\p{L}\p{N}]/u.test(surface) || /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(selected.trim())) return [];
  return KINDS.map((kind) => ({ act: "add", surface, kind }) as const);
}

/** Of two the one that is surer known gives the name: confirmed, called by a full name, mentioned more. */
function mergerOf(entity: Entity, other: Entity): Correction {
  const rank = ({ status, aliases, mentions }: Entity) =>
    Number(status === "confirmed") * 4 +
    Number(aliases.some(({ strength }) => strength === "strong")) * 2 +
    mentions / 1e9;
  const [from, into] = rank(entity) > rank(other) ? [other, entity] : [entity, other];
  return { act: "merge", entity: from.id, into: into.id };
}

const MOST_ALIKE = 3;

/** An editor asks at each move of the cursor, and a corpus never changes. */
const remembered = new WeakMap<Corpus, Map<string, readonly Alike[]>>();

function lookAlikes(corpus: Corpus, entity: Entity): Entity[] {
  let known = remembered.get(corpus);
  if (!known) remembered.set(corpus, (known = new Map()));
  let alike = known.get(entity.id);
  if (!alike) known.set(entity.id, (alike = alikeTo(corpus, entity, MOST_ALIKE)));
  return alike.map((one) => one.entity);
}
