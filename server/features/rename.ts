import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { renamingEdit } from "../renaming/edit";
import { changesInCasts } from "../renaming/in-casts";
import { changesInDocuments } from "../renaming/in-documents";
import { nameAt, type Subject, subjectAt } from "../subject";

/**
 * Writes another name wherever an actor or place is called as it is under the cursor, in the whole corpus and in the cast, and
 * offers the same for the other forms of its name. The reader can leave out groups of the changes where the client shows them.
 */
export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  questions: [
    question(PrepareRenameRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = named(subjectAt(view, params));
        return { range: found.range, placeholder: nameAt(view, found) };
      },
    }),
    question(RenameRequest.type, {
      needs: "corpus",
      empty: null,
      answer(view, params) {
        const found = named(subjectAt(view, params));
        const name = params.newName.trim();
        if (name === "") throw refused("A name cannot be empty.");
        if (/\p{Cc}/u.test(name)) throw refused("A name is one line of text.");
        const old = nameAt(view, found);
        const changes = [...changesInDocuments(view, found, old, name), ...changesInCasts(view, found, old, name)];
        return renamingEdit(view, changes);
      },
    }),
  ],
};

function named(subject: Subject | undefined): Subject {
  if (!subject) throw refused("No actor or place is named here.");
  return subject;
}

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
