import { defaults, type Settings } from "../settings";
import type { Filter } from "./files";
import { filterOf } from "./filter";
import { displayPath, type Folder, placeOf } from "./folders";

/** What the reader has set: which folders are read, and how. */
export interface Configuration {
  readonly folders: readonly Folder[];
  readonly settings: Settings;
  /** Where a folder has settings of its own: which of its files are documents, by the folder's URI. */
  readonly files?: ReadonlyMap<string, Settings["files"]>;
}

/** Which part of the world is the workspace. A value: another configuration makes another one. */
export interface Territory {
  readonly settings: Settings;
  readonly folders: readonly { readonly uri: string; readonly filter: Filter }[];
  /** True for a file that is a document of a folder. */
  wants(uri: string): boolean;
  /** False for what lies outside the folders, and for what is left out with all that lies below it. */
  enters(uri: string): boolean;
  /** A document's path as people read it. */
  path(uri: string): string;
}

export function territoryOf({ folders, settings, files }: Configuration): Territory {
  const filters = new Map(folders.map(({ uri }) => [uri, filterOf(files?.get(uri) ?? settings.files)]));
  const ask = (uri: string, question: (filter: Filter, path: string) => boolean) => {
    const place = placeOf(folders, uri);
    return place !== undefined && question(filters.get(place.folder.uri)!, place.path);
  };
  return {
    settings,
    folders: [...filters].map(([uri, filter]) => ({ uri, filter })),
    wants: (uri) => ask(uri, (filter, path) => filter.wants(path)),
    enters: (uri) => ask(uri, (filter, path) => filter.enters(path)),
    path: (uri) => displayPath(folders, uri),
  };
}

/** No folders, and nothing set. */
export const NOWHERE = territoryOf({ folders: [], settings: defaults });
