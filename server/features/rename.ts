import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Location } from "../engine/index";
import { type Doubt, respell, spellingOf } from "../spelling";
import { inOneLine } from "../summary";
import { isSame, type Named, named, type View } from "../view";

/** Writes another name wherever an actor or place is called as it is under the cursor, in the whole corpus. */
export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  questions: [
    question(PrepareRenameRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = named(view, params);
        if (!found) throw refused(NOTHING_NAMED);
        return { range: found.range, placeholder: inOneLine(surfaceAt(view, found)) };
      },
    }),
    question(RenameRequest.type, {
      needs: "corpus",
      empty: null,
      answer(view, params) {
        const found = named(view, params);
        if (!found) throw refused(NOTHING_NAMED);
        const name = params.newName.trim();
        if (name === "") throw refused("A name cannot be empty.");
        if (/\p{Cc}/u.test(name)) throw refused("A name is one line of text.");
        return editOf(view, changesFor(view, found, name));
      },
    }),
  ],
};

const NOTHING_NAMED = "No actor or place is named here.";

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** Why a reader should be asked before a place is changed. */
type Question = Doubt | "candidate" | "ambiguous";

const QUESTIONS: Readonly<Record<Question, ChangeAnnotation>> = {
  candidate: { label: "Names to be reviewed", description: "It is not certain that these are names." },
  ambiguous: { label: "Names that could mean others", description: "Nothing here says who or what is meant." },
  spelling: { label: "Other spellings", description: "These differ in case or diacritics." },
  markup: { label: "Names with markup in them", description: "The markup between the words is lost." },
  article: {
    label: "Articles",
    description: "What was elided before a vowel is written in full; le, du and au may have to be la, de la and à la.",
  },
};

interface Change {
  readonly uri: string;
  readonly edit: TextEdit;
  readonly question: Question | undefined;
}

function changesFor(view: View, found: Named, name: string): Change[] {
  const old = surfaceAt(view, found);
  return placesOf(view, found, spellingOf(old)).flatMap((place) => {
    const { uri, mention } = place;
    const text = view.corpus.text(uri) ?? "";
    const surface = text.slice(mention.start, mention.end);
    const before = text.slice(Math.max(0, mention.start - 20), mention.start);
    const respelt = respell(surface, inOneLine(old), name, before);
    const range = view.positions(uri).range({ start: mention.start - respelt.before, end: mention.end });
    const isHere = uri === found.uri && isSame(mention, found.mention);
    const question = isHere && respelt.doubt !== "article" ? undefined : (doubtOf(place, found) ?? respelt.doubt);
    return respelt.text === surface ? [] : [{ uri, edit: { range, newText: respelt.text }, question }];
  });
}

/** Where what is named is called so, by document and position; and where it may be meant, as nothing says who else is. */
function placesOf(view: View, { entity, mention }: Named, spelling: string): Location[] {
  const isCalledSo = ({ aliases }: Pick<typeof entity, "aliases">) =>
    aliases.some(({ text }) => spellingOf(text) === spelling);
  const others = mention.ambiguous ? [] : view.corpus.entities.filter(({ id }) => id !== entity.id).filter(isCalledSo);
  const unclear = others.flatMap(({ id }) => view.corpus.mentionsOf(id)).filter((place) => place.mention.ambiguous);
  return [...view.corpus.mentionsOf(entity.id), ...unclear].filter(
    (place) => spellingOf(surfaceAt(view, place)) === spelling,
  );
}

function doubtOf({ mention }: Location, found: Named): Question | undefined {
  if (mention.ambiguous) return "ambiguous";
  return mention.status === "candidate" && found.mention.status !== "candidate" ? "candidate" : undefined;
}

/** In the newest form that the client knows. One that cannot ask the reader is not given what should be asked. */
function editOf(view: View, changes: readonly Change[]): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = view.client.workspace?.workspaceEdit ?? {};
  const canAsk = documentChanges && changeAnnotationSupport !== undefined;
  const byDocument = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  const asked = new Set<Question>();
  for (const { uri, edit, question } of changes) {
    if (question && !canAsk && question !== "article") continue;
    if (question && canAsk) asked.add(question);
    const edits = byDocument.get(uri) ?? [];
    edits.push(question && canAsk ? { ...edit, annotationId: question } : edit);
    byDocument.set(uri, edits);
  }
  if (!documentChanges) return { changes: Object.fromEntries(byDocument) };
  const annotations = [...asked].map((question) => [question, { ...QUESTIONS[question], needsConfirmation: true }]);
  return {
    documentChanges: [...byDocument].map(([uri, edits]) => ({
      textDocument: { uri, version: view.version(uri) ?? null },
      edits,
    })),
    ...(asked.size > 0 ? { changeAnnotations: Object.fromEntries(annotations) } : {}),
  };
}

function surfaceAt(view: View, { uri, mention }: Location): string {
  return (view.corpus.text(uri) ?? "").slice(mention.start, mention.end);
}
