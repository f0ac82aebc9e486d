/**
 * The messages of a byte stream, each whole and under a header of nothing but its length. What is no message is left out,
 * and the next one is found again behind it: one bad header must not cost a reader all answers that follow.
 */
export interface Framing {
  /** The messages that are complete with these bytes. */
  push(bytes: Uint8Array): Uint8Array[];
}

/** Bodies longer than a string can be are none, and no header is as long as this. */
const MAX_BODY = 2 ** 29;
const MAX_HEADER = 2 ** 16;

export function framing(): Framing {
  let pieces: Uint8Array[] = [];
  let size = 0;
  /** How many bytes there must be before it is worth looking. */
  let needed = 0;

  return {
    push(bytes) {
      pieces.push(bytes);
      size += bytes.length;
      if (size < needed) return [];
      const found: Uint8Array[] = [];
      let rest = joined(pieces, size);
      for (;;) {
        const end = headerEnd(rest);
        if (end < 0) {
          needed = 0;
          // Only its end can still be the beginning of a header.
          if (rest.length > MAX_HEADER) rest = rest.slice(-MAX_HEADER / 2);
          break;
        }
        const length = lengthIn(rest.subarray(0, end));
        if (length !== undefined && rest.length < end + length) {
          needed = end + length;
          break;
        }
        if (length) found.push(framed(rest.subarray(end, end + length)));
        rest = rest.subarray(end + (length ?? 0));
      }
      pieces = [rest];
      size = rest.length;
      return found;
    },
  };
}

const CR = 13;
const LF = 10;

/** Where the blank line after a header ends, or -1. */
function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (at >= 3 && bytes[at - 1] === CR && bytes[at - 2] === LF && bytes[at - 3] === CR) return at + 1;
  }
  return -1;
}

/** The length that a header says: the last one, for before it may stand what is left of something else. */
function lengthIn(header: Uint8Array): number | undefined {
  const text = String.fromCharCode(...header.subarray(-MAX_HEADER));
  const [said] = [...text.matchAll(/content-length:[ \t]*(\d+)[ \t]*\r\n/gi)].slice(-1);
  const length = said ? Number(said[1]) : undefined;
  return length !== undefined && length <= MAX_BODY ? length : undefined;
}

function framed(body: Uint8Array): Uint8Array {
  return joined([new TextEncoder().encode(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

function joined(pieces: readonly Uint8Array[], size = pieces.reduce((sum, { length }) => sum + length, 0)): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
