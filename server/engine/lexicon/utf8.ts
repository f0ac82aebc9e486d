/** Decodes valid UTF-8 between two offsets. The engine has no `TextDecoder`: it is no part of the language. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  let out = "";
  for (let at = start; at < end; ) {
    const byte = bytes[at++]!;
    if (byte < 0x80) out += String.fromCharCode(byte);
    else if (byte < 0xe0) out += String.fromCharCode(((byte & 31) << 6) | (bytes[at++]! & 63));
    else if (byte < 0xf0)
      out += String.fromCharCode(((byte & 15) << 12) | ((bytes[at++]! & 63) << 6) | (bytes[at++]! & 63));
    else {
      const rest = ((bytes[at++]! & 63) << 12) | ((bytes[at++]! & 63) << 6) | (bytes[at++]! & 63);
      out += String.fromCodePoint(((byte & 7) << 18) | rest);
    }
  }
  return out;
}
