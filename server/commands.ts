import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type Connection,
  ExecuteCommandRequest,
  MessageType,
  ShowMessageNotification,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Question, question } from "./answer";
import type { View } from "./view";

/** Something that a client can have the server do by a name, once the whole workspace is read. */
export interface Command {
  readonly name: string;
  run(view: View, given: readonly unknown[], editor: Editor): Promise<unknown>;
}

/** What a command may ask of the editor. */
export interface Editor {
  /** Makes an edit under a name by which the reader can undo it. A sentence where the editor did not. */
  apply(label: string, edit: WorkspaceEdit): Promise<string | undefined>;
  /** Shows the reader a sentence. */
  tell(message: string): void;
}

/** The one request under which all commands come. Null for a name that is none of them. */
export function executeCommand(commands: readonly Command[], editor: Editor): Question<unknown, unknown> {
  return question(ExecuteCommandRequest.type, {
    needs: "corpus",
    empty: null,
    answer(view, { command, arguments: given = [] }) {
      return commands.find(({ name }) => name === command)?.run(view, given, editor) ?? null;
    },
  });
}

export function editorOn(connection: Connection, client: ClientCapabilities): Editor {
  return {
    async apply(label, edit) {
      if (!client.workspace?.applyEdit) return "This editor does not let a language server change files.";
      const metadata = { isRefactoring: true };
      const answer = await connection.sendRequest(ApplyWorkspaceEditRequest.type, { label, edit, metadata });
      return answer.applied ? undefined : (answer.failureReason ?? "The editor did not make the change.");
    },
    tell(message) {
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    },
  };
}
