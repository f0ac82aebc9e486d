// Corrections that come by way of the language client: the server offers them, and here they are made, so that each can be
// taken back like those that come by way of the trees.
import type { CodeAction } from "vscode";
import type { Middleware, StaticFeature } from "vscode-languageclient";
import { type Announcement, askingCommands, type CorrectParams, correctCommand } from "../../server/protocol";

/** @param make makes a correction, and tells the reader where it cannot */
export function correctionMiddleware(
  make: (params: CorrectParams) => Promise<unknown>,
): Pick<Middleware, "provideCodeActions" | "resolveCodeAction" | "executeCommand"> {
  return {
    provideCodeActions: async (document, range, context, token, next) => {
      const actions = (await next(document, range, context, token)) ?? [];
      for (const action of actions) if ("kind" in action) withCommand(action);
      return actions;
    },
    // One that has a command wants no edit.
    resolveCodeAction: (action, token, next) => (action.command ? action : next(action, token)),
    executeCommand: (command, given, next) =>
      command === correctCommand ? make(given[0] as CorrectParams) : next(command, given),
  };
}

/** Tells the server which of the questions that it may offer this client can ask. */
export const announcement: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    const dramatis: Announcement = { commands: askingCommands };
    capabilities.experimental = { ...capabilities.experimental, dramatis };
  },
  initialize: () => {},
  getState: () => ({ kind: "static" }),
  clear: () => {},
};

/** Has a correction that is not made yet be made by the command, not by an edit. */
function withCommand(action: CodeAction & { readonly data?: unknown }): void {
  if (action.edit || action.command || !isCorrection(action.data)) return;
  action.command = { title: action.title, command: correctCommand, arguments: [action.data] };
}

function isCorrection(data: unknown): boolean {
  return typeof data === "object" && data !== null && "correction" in data;
}
