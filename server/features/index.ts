/** Every word that the server answers to. */
import type { Feature } from "../answer";
import { definition } from "./definition";
import { documentHighlight } from "./document-highlight";
import { documentSymbol } from "./document-symbol";
import { documents } from "./documents";
import { entities } from "./entities";
import { entityAt } from "./entity-at";
import { hover } from "./hover";
import { mentions } from "./mentions";
import { neighbour } from "./neighbour";
import { outline } from "./outline";
import { references } from "./references";
import { semanticTokens } from "./semantic-tokens";
import { workspaceSymbol } from "./workspace-symbol";

export const features: readonly Feature[] = [
  hover,
  definition,
  references,
  documentHighlight,
  documentSymbol,
  workspaceSymbol,
  semanticTokens,
  outline,
  mentions,
  entities,
  documents,
  entityAt,
  neighbour,
];
