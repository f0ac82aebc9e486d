import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { View } from "../view";
import type { Finding } from "./finding";

/** A finding as the protocol has it. What shows why is left out for a client that could not show it. */
export function diagnosticOf(view: View, uri: string, { code, span, message, related }: Finding): Diagnostic {
  const { diagnostic, publishDiagnostics } = view.client.textDocument ?? {};
  const shows = diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation ?? false;
  const relatedInformation = related.map((place) => ({
    location: { uri: place.uri, range: view.positions(place.uri).range(place.span) },
    message: place.message,
  }));
  return {
    range: view.positions(uri).range(span),
    severity: DiagnosticSeverity.Hint,
    source: "dramatis",
    code,
    message,
    ...(shows && relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}
