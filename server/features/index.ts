/** Every word that the server answers to. */
import type { Feature } from "../answer";
import { codeAction } from "./code-action";
import { codeLens } from "./code-lens";
import { completion } from "./completion";
import { definition } from "./definition";
import { diagnostic } from "./diagnostic";
import { documentHighlight } from "./document-highlight";
import { documentSymbol } from "./document-symbol";
import { documents } from "./documents";
import { dossier } from "./dossier";
import { entities } from "./entities";
import { entityAt } from "./entity-at";
import { hover } from "./hover";
import { implementation } from "./implementation";
import { inlayHint } from "./inlay-hint";
import { mentions } from "./mentions";
import { neighbour } from "./neighbour";
import { outline } from "./outline";
import { references } from "./references";
import { rename } from "./rename";
import { selectionRange } from "./selection-range";
import { semanticTokens } from "./semantic-tokens";
import { typeDefinition } from "./type-definition";
import { workspaceSymbol } from "./workspace-symbol";

export const features: readonly Feature[] = [
  hover,
  definition,
  typeDefinition,
  implementation,
  references,
  documentHighlight,
  documentSymbol,
  workspaceSymbol,
  selectionRange,
  semanticTokens,
  inlayHint,
  codeLens,
  completion,
  rename,
  diagnostic,
  codeAction,
  dossier,
  outline,
  mentions,
  entities,
  documents,
  entityAt,
  neighbour,
];
