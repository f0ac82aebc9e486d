import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  TextDocumentContentRequest,
} from "vscode-languageserver";

/** What a client shows of the corpus and has to ask for again when that changes. */
export interface Refresh {
  /** Notes what a client was given to show. */
  answered(method: string, params: unknown): void;
  /** The corpus has changed, what one document says may change what is shown in another; or the settings have. */
  changed(): void;
}

export function refreshOf(connection: Connection, client: ClientCapabilities): Refresh {
  const { languages, workspace } = connection;
  const { semanticTokens, inlayHint, codeLens, diagnostics, textDocumentContent } = client.workspace ?? {};
  /** Generated documents: a client that still shows one asks for it again, and it is noted again. */
  const shown = new Set<string>();
  return {
    answered(method, params) {
      const { uri } = (params ?? {}) as { uri?: unknown };
      if (method === TextDocumentContentRequest.method && typeof uri === "string") shown.add(uri);
    },
    changed() {
      if (semanticTokens?.refreshSupport) languages.semanticTokens.refresh().catch(ignored);
      if (inlayHint?.refreshSupport) languages.inlayHint.refresh().catch(ignored);
      if (codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignored);
      if (diagnostics?.refreshSupport) languages.diagnostics.refresh().catch(ignored);
      if (!textDocumentContent) return;
      const uris = [...shown];
      shown.clear();
      for (const uri of uris) workspace.textDocumentContent.refresh(uri).catch(ignored);
    },
  };
}

/** A client that refuses shows what it showed. */
function ignored(): void {}
