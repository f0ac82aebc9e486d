import type { Definition, LocationLink } from "vscode-languageserver";
import type { Location } from "./engine/index";
import type { Subject } from "./subject";
import type { View } from "./view";

/** Where a name leads, each target with its sentence: as links for clients that follow them, else as plain locations, or the one. */
export function leading(
  view: View,
  { range }: Pick<Subject, "range">,
  targets: readonly Location[],
  linkSupport: boolean | undefined,
): LocationLink[] | Definition {
  if (linkSupport) return targets.map((target) => ({ originSelectionRange: range, ...targetOf(view, target) }));
  const locations = targets.map(({ uri, mention }) => ({ uri, range: view.positions(uri).range(mention) }));
  return locations.length === 1 ? locations[0]! : locations;
}

function targetOf(view: View, { uri, mention }: Location): LocationLink {
  const positions = view.positions(uri);
  return {
    targetUri: uri,
    targetRange: positions.range(view.corpus.sentenceAt(uri, mention) ?? mention),
    targetSelectionRange: positions.range(mention),
  };
}
