import type { Position } from "vscode-languageserver";
import type { CastText } from "../cast-files";
import { placeOf } from "../files/folders";
import { keyOf } from "../files/uri";
import type { View } from "../view";
import type { Spot } from "./spot";
import { spotAt } from "./spots";

/** A cast file that has a text. */
export type CastFile = CastText & { readonly text: string };

/** The cast file that has this URI; undefined for any other file. */
export function castFileAt({ casts }: View, uri: string): CastFile | undefined {
  const key = keyOf(uri);
  return casts.filter(hasText).find((cast) => keyOf(cast.uri) === key);
}

/** The cast files, that of a document's own folder first. */
export function castFilesFor({ casts }: View, uri: string): CastFile[] {
  const folders = casts.map((cast) => ({ uri: cast.folder, cast }));
  const own = placeOf(folders, uri)?.folder.cast;
  return casts.filter(hasText).sort((a, b) => Number(b === own) - Number(a === own));
}

/** A scalar of a cast file where a request points. */
export interface Pointed {
  readonly cast: CastFile;
  readonly spot: Spot;
}

/** What a position points at in a cast file; undefined in any other file, and where there is nothing. */
export function pointedAt(view: View, uri: string, position: Position): Pointed | undefined {
  const cast = castFileAt(view, uri);
  const spot = cast && spotAt(cast.text, view.positions(cast.uri).offset(position));
  return cast && spot && { cast, spot };
}

function hasText(cast: CastText): cast is CastFile {
  return cast.text !== undefined;
}
