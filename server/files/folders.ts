import { nameOf, pathBelow } from "./uri";

/** A folder of the workspace. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** A URI's place in the workspace: the innermost folder that holds it and the path below that. */
export function placeOf<F extends Pick<Folder, "uri">>(
  folders: readonly F[],
  uri: string,
): { folder: F; path: string } | undefined {
  let best: { folder: F; path: string } | undefined;
  for (const folder of folders) {
    const path = pathBelow(folder.uri, uri);
    if (path !== undefined && (!best || path.length < best.path.length)) best = { folder, path };
  }
  return best;
}

/** A document's path as people read it: below its folder, with the folder's name first where there are several. */
export function displayPath(folders: readonly Folder[], uri: string): string {
  const place = placeOf(folders, uri);
  if (!place) return nameOf(uri);
  return folders.length > 1 ? `${place.folder.name}/${place.path}` : place.path;
}
