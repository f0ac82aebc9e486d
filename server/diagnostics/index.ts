import type { Corpus } from "../engine/index";
import type { Settings } from "../settings";
import type { View } from "../view";
import { acronyms } from "./acronyms";
import { ambiguous } from "./ambiguous";
import type { Check, Finding } from "./finding";
import { spelling } from "./spelling";

export type { Code, Finding, Fix, Related } from "./finding";

const CHECKS: readonly Check[] = [spelling, acronyms, ambiguous];

interface Remembered {
  readonly settings: Settings;
  readonly documents: Map<string, readonly Finding[]>;
}

/** A corpus never changes: what was found in it once holds. Editors ask for the same again and again. */
const remembered = new WeakMap<Corpus, Remembered>();

/** What may be amiss in a document, in reading order, of what the settings let it look for. */
export function findingsIn(view: View, uri: string): readonly Finding[] {
  const { corpus, settings } = view;
  let known = remembered.get(corpus);
  if (known?.settings !== settings) remembered.set(corpus, (known = { settings, documents: new Map() }));
  let findings = known.documents.get(uri);
  if (!findings) known.documents.set(uri, (findings = found(view, uri)));
  return findings;
}

function found(view: View, uri: string): Finding[] {
  return CHECKS.filter(({ setting }) => view.settings.diagnostics[setting])
    .flatMap(({ find }) => find(view, uri))
    .sort((a, b) => a.span.start - b.span.start);
}
