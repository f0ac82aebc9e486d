// Coordinates as people write them. Pure: no VS Code, no words.

/** Degrees; north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Why a text gives no coordinates: it cannot be read, or the latitude or longitude is not on this earth. */
export type Unusable = "unreadable" | "latitude" | "longitude";

/**
 * Reads a latitude and a longitude: `16.77, -3.01`, `16,77; -3,01`, `16.77 N 3.01 W`, `N16°46′12″ W3°0′36″`. Without letters the
 * latitude comes first. O is west, as in French and Spanish.
 */
export function readCoordinates(text: string): Coordinates | Unusable {
  const plain = text
    .replace(/[′’‘]/g, "'")
    .replace(/[″”“]|''/g, '"')
    .replace(/[−–]/g, "-")
    .toUpperCase();
  // A comma may stand between the two numbers or in them: in them only where the text cannot be read otherwise.
  const read = bothIn(plain, ".") ?? bothIn(plain, "[.,]");
  if (!read) return "unreadable";
  if (Math.abs(read.latitude) > 90) return "latitude";
  if (Math.abs(read.longitude) > 180) return "longitude";
  return read;
}

/** As `readCoordinates` reads them, and as the cast has them: `16.77, -3.01`. */
export function writeCoordinates({ latitude, longitude }: Coordinates): string {
  return `${latitude}, ${longitude}`;
}

interface Degrees {
  readonly value: number;
  readonly axis: "latitude" | "longitude" | undefined;
}

function bothIn(text: string, point: "." | "[.,]"): Coordinates | undefined {
  const number = `\\d+(?:${point === "." ? "\\." : point}\\d+)?`;
  const size = `[+-]?\\s*${number}(?:\\s*°(?:\\s*${number}\\s*'(?:\\s*${number}\\s*")?)?)?`;
  // The letter stands before or after, never both: else that of one number could be taken for that of the other.
  const angle = `([NSEWO]\\s*${size}|${size}\\s*[NSEWO]?)`;
  const between = "(?:[\\s,;/]+|(?<=[NSEWO])|(?=[NSEWO+-]))";
  const [, one, other] = new RegExp(`^\\s*${angle}${between}${angle}\\s*$`).exec(text) ?? [];
  const [first, second] = [one, other].map((part) => (part === undefined ? undefined : degreesOf(part)));
  if (!first || !second || (first.axis !== undefined && first.axis === second.axis)) return undefined;
  const isTurned = first.axis === "longitude" || second.axis === "latitude";
  const [latitude, longitude] = isTurned ? [second.value, first.value] : [first.value, second.value];
  return { latitude, longitude };
}

function degreesOf(angle: string): Degrees | undefined {
  const letter = /[NSEWO]/.exec(angle)?.[0];
  const sign = /[+-]/.exec(angle)?.[0];
  const [degrees = 0, minutes = 0, seconds = 0] = (angle.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
    Number(number.replace(",", ".")),
  );
  if ((letter && sign) || minutes >= 60 || seconds >= 60) return undefined;
  const size = Math.round((degrees + minutes / 60 + seconds / 3600) * 1e6) / 1e6;
  const isNegative = sign === "-" || (letter !== undefined && "SWO".includes(letter));
  const axis = letter === undefined ? undefined : "NS".includes(letter) ? "latitude" : "longitude";
  return { value: isNegative && size !== 0 ? -size : size, axis };
}
