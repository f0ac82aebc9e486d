import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { diagnosticOf } from "../diagnostics/diagnostic";
import { type Finding, findingsIn } from "../diagnostics/index";
import { inSlices } from "../slices";
import type { View } from "../view";

const { Full, Unchanged } = DocumentDiagnosticReportKind;

/** Hints, for those who ask: two spellings of one name, acronyms without or with two meanings, names of several. */
export const diagnostic: Feature = {
  capabilities: () => ({
    diagnosticProvider: { identifier: "dramatis", interFileDependencies: true, workspaceDiagnostics: true },
  }),
  questions: [
    question(DocumentDiagnosticRequest.type, {
      needs: "documents",
      empty: { kind: Full, items: [] },
      answer(view, { textDocument, previousResultId }): DocumentDiagnosticReport {
        const report = reportOn(view, view.uri(textDocument.uri));
        if (report.resultId === previousResultId) return { kind: Unchanged, resultId: report.resultId };
        return { kind: Full, ...report };
      },
    }),
    question(WorkspaceDiagnosticRequest.type, {
      needs: "corpus",
      empty: { items: [] },
      async answer(view, { previousResultIds }, token) {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [view.uri(uri), value]));
        const gone = [...previous.keys()].filter((uri) => !view.corpus.has(uri));
        const items: WorkspaceDocumentDiagnosticReport[] = gone.map((uri) => ({
          kind: Full,
          uri,
          version: null,
          items: [],
        }));
        await inSlices(
          view.corpus.documents,
          (uri) => view.corpus.text(uri)?.length ?? 0,
          (uris) => items.push(...uris.flatMap((uri) => changedReport(view, uri, previous.get(uri)))),
          () => token.isCancellationRequested,
        );
        if (token.isCancellationRequested) {
          throw new ResponseError(LSPErrorCodes.RequestCancelled, "The editor asks no longer.");
        }
        return { items };
      },
    }),
  ],
};

interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** Findings stay the same objects while they are the same; some editors ask for them every other second. */
const reports = new WeakMap<readonly Finding[], Report>();

function reportOn(view: View, uri: string): Report {
  const findings = findingsIn(view, uri);
  let report = reports.get(findings);
  if (!report) {
    const items = findings.map((finding) => diagnosticOf(view, uri, finding));
    reports.set(findings, (report = { resultId: digestOf(JSON.stringify(items)), items }));
  }
  return report;
}

/** Nothing where there is nothing and nothing was: most documents of a large corpus. */
function changedReport(view: View, uri: string, previous: string | undefined): WorkspaceDocumentDiagnosticReport[] {
  const { resultId, items } = reportOn(view, uri);
  if (previous === undefined && items.length === 0) return [];
  const version = view.version(uri) ?? null;
  if (resultId === previous) return [{ kind: Unchanged, uri, version, resultId }];
  return [{ kind: Full, uri, version, resultId, items }];
}

/** Two sums of the text's units, FNV-1a from two starts: other texts have others. */
function digestOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
