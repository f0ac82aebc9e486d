/** Every word that the server answers to. */
import type { Feature } from "../answer";
import { about } from "./about";
import { census } from "./census";
import { codeAction } from "./code-action";
import { codeLens } from "./code-lens";
import { companions } from "./companions";
import { completion } from "./completion";
import { correct } from "./correct";
import { declaration } from "./declaration";
import { definition } from "./definition";
import { diagnostic } from "./diagnostic";
import { dispersion } from "./dispersion";
import { documentHighlight } from "./document-highlight";
import { documentLink } from "./document-link";
import { documentSymbol } from "./document-symbol";
import { documents } from "./documents";
import { dossier } from "./dossier";
import { entities } from "./entities";
import { entityAt } from "./entity-at";
import { hover } from "./hover";
import { implementation } from "./implementation";
import { inlayHint } from "./inlay-hint";
import { listing } from "./listing";
import { marks } from "./marks";
import { mentions } from "./mentions";
import { names } from "./names";
import { neighbour } from "./neighbour";
import { network } from "./network";
import { outline } from "./outline";
import { places } from "./places";
import { quote } from "./quote";
import { references } from "./references";
import { rename } from "./rename";
import { review } from "./review";
import { roles } from "./roles";
import { selectionRange } from "./selection-range";
import { selfCheck } from "./self-check";
import { semanticTokens } from "./semantic-tokens";
import { timeline } from "./timeline";
import { typeDefinition } from "./type-definition";
import { workspaceSymbol } from "./workspace-symbol";

export const features: readonly Feature[] = [
  hover,
  definition,
  declaration,
  typeDefinition,
  implementation,
  references,
  documentHighlight,
  documentLink,
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
  correct,
  dossier,
  outline,
  marks,
  mentions,
  entities,
  documents,
  entityAt,
  about,
  neighbour,
  places,
  network,
  timeline,
  census,
  listing,
  names,
  roles,
  companions,
  dispersion,
  quote,
  review,
  selfCheck,
];
