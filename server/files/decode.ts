import { BINARY, type Content } from "./files";

/**
 * The text of a file's bytes, without its byte-order mark: by the mark if there is one, else UTF-16 if every other byte of
 * its beginning is zero, else UTF-8, else windows-1252. Bytes that no text holds give a reason instead.
 */
export function decode(bytes: Uint8Array): Content {
  const text = decoded(bytes);
  return text === undefined || text.includes("\0") ? { reason: BINARY } : { text };
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const beginning = bytes.subarray(0, 512);
  if (beginning.includes(0)) {
    const encoding = wideEncodingOf(beginning);
    const text = encoding && new TextDecoder(encoding).decode(bytes);
    return text && !CONTROL.test(text) ? text : undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Characters that no text has, but many a binary file that looks like UTF-16. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\ufffd\uffff]/;

/** Western text in UTF-16 has a zero in every other byte and nowhere else: editors go by the same sign. */
function wideEncodingOf(beginning: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zero = (byte: number) => byte === 0;
  const pairs = beginning.subarray(0, beginning.length & ~1);
  if (pairs.length === 0) return undefined;
  const first = pairs.filter((_, at) => at % 2 === 0);
  const second = pairs.filter((_, at) => at % 2 === 1);
  if (second.every(zero) && !first.some(zero)) return "utf-16le";
  if (first.every(zero) && !second.some(zero)) return "utf-16be";
  return undefined;
}

/** What windows-1252 has at 0x80 to 0x9F, where it differs from Unicode. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By hand: several versions of Node decode windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const units = Uint16Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join("");
}
