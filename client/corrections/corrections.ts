// Makes the reader's corrections: edits of the cast that the server writes, applied and told of, and taken back.
import { type Disposable, workspace } from "vscode";
import type { CorrectParams } from "../../server/protocol";
import { setContextKey } from "../context-keys";
import type { Corpus } from "../corpus";
import { applyEdit } from "./apply";
import { editOf, joined, reversed, type Step, strayedFrom, textsOf } from "./steps";
import { tellCastMade, tellFailed, tellRefused, tellStrayed, toldItem } from "./tell";

export interface Corrections extends Disposable {
  /**
   * Makes what is one gesture of the reader: one correction, or several that are taken back together. False where one
   * could not be made, which the reader is told; those before it are made.
   */
  make(...corrections: readonly CorrectParams[]): Promise<boolean>;
  /** The names of what `undo` takes back and of what `redo` makes again. */
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** How many gestures can be taken back. */
const limit = 100;

export function correctionsOf(corpus: Corpus): Corrections {
  const done: Step[] = [];
  const undone: Step[] = [];
  const told = toldItem();
  /** While this makes an edit, changes of documents are no work of the reader's. */
  let working = 0;

  const settle = (step: Step, next: "undo" | "redo") => {
    done.splice(0, done.length - limit);
    setKeys(true);
    told.show(step.label, next);
  };
  const setKeys = (isLatest: boolean) => {
    setContextKey("canUndoCorrection", done.length > 0);
    setContextKey("canRedoCorrection", undone.length > 0);
    setContextKey("correctedLast", isLatest);
  };

  const make = async (corrections: readonly CorrectParams[]): Promise<boolean> => {
    const steps: Step[] = [];
    for (const correction of corrections) {
      const step = await correct(correction, corpus);
      if (!step) break;
      steps.push(step);
    }
    if (steps.length > 0) {
      const step = joined(steps);
      done.push(step);
      undone.length = 0;
      settle(step, "undo");
      const made = step.changes.find(({ before }) => before === undefined);
      if (made) tellCastMade(made.uri);
    }
    return steps.length === corrections.length;
  };
  /** Moves the last step of one list to the other, making `way` of it. */
  const turn = async (from: Step[], to: Step[], way: (step: Step) => Step, next: "undo" | "redo"): Promise<void> => {
    const step = from.at(-1);
    if (!step) return;
    const strayed = await strayedFrom(way(step));
    if (strayed) return tellStrayed(strayed);
    if (!(await applyEdit(await editOf(way(step))))) return tellFailed();
    to.push(...from.splice(-1));
    settle(step, next);
  };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    working++;
    return work().finally(() => working--);
  };

  const listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (working > 0 || contentChanges.length === 0 || !["file", "untitled"].includes(document.uri.scheme)) return;
    setKeys(false);
    told.hide();
  });
  setKeys(false);
  return {
    make: (...corrections) => during(() => make(corrections)),
    get undoable() {
      return done.at(-1)?.label;
    },
    get redoable() {
      return undone.at(-1)?.label;
    },
    undo: () => during(() => turn(done, undone, reversed, "redo")),
    redo: () => during(() => turn(undone, done, (step) => step, "undo")),
    dispose: () => {
      listener.dispose();
      told.dispose();
    },
  };
}

/** Makes one correction. Undefined where it could not be made, which the reader is told. */
async function correct(params: CorrectParams, corpus: Corpus): Promise<Step | undefined> {
  const answer = await corpus.correct(params);
  if ("refusal" in answer) {
    tellRefused(answer.refusal);
    return undefined;
  }
  const uris = answer.edit.entries().map(([uri]) => uri);
  const before = await textsOf(uris);
  if (!(await applyEdit(answer.edit))) {
    tellFailed();
    return undefined;
  }
  const after = await textsOf(uris);
  return { label: answer.label, changes: uris.map((uri, i) => ({ uri, before: before[i], after: after[i] })) };
}
