import { MAX_CAST } from "../engine/index";
import { inOneLine } from "../summary";
import type { Spot } from "./spot";
import { walked } from "./walk";

/** Every scalar of a cast file that has a meaning there, in the order of the file, however broken the rest may be. */
export function spotsIn(text: string): readonly Spot[] {
  let spots = remembered.get(text);
  if (!spots) {
    spots = text.length > MAX_CAST ? [] : walked(text);
    if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
    remembered.set(text, spots);
  }
  return spots;
}

/** The same files are asked about again and again. */
const remembered = new Map<string, readonly Spot[]>();
const REMEMBERED = 8;

/** The scalar at an offset, its edges included. */
export function spotAt(text: string, offset: number): Spot | undefined {
  return spotsIn(text).find(({ start, end }) => start <= offset && offset <= end);
}

/** A stand-in for what is still to be written. */
const CURSOR = "\ue000";

/**
 * The scalar that is being written at an offset: as `spotAt` gives it, and empty where there is none yet. Undefined where
 * nothing can be written, as in a comment.
 */
export function spotToWrite(text: string, offset: number): Spot | undefined {
  if (text.length > MAX_CAST) return undefined;
  // A key without its colon would be taken for the beginning of the next line.
  for (const inserted of [CURSOR, `${CURSOR}:`]) {
    const marked = text.slice(0, offset) + inserted + text.slice(offset);
    const spot = walked(marked).find(({ start, end }) => start <= offset && offset < end);
    if (!spot || /[\r\n]/u.test(marked.slice(spot.start, spot.end))) continue;
    return { ...spot, end: spot.end - CURSOR.length, text: inOneLine(spot.text.replace(CURSOR, "")) };
  }
  return undefined;
}
