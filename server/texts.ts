import type { Keep } from "./engine/index";

/** A text with signs beyond Latin-1 takes two bytes a character in memory, and in UTF-8 little more than one. */
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Texts that were asked for last are at hand: a request asks for the same one again and again. */
const AT_HAND = 48;

/** Keeps texts in the form that takes the least memory. What it gives back is the very text, lone halves of pairs included. */
export function keepSmall(): Keep {
  const atHand = new Map<Uint8Array, string>();
  return ({ text }) => {
    if (!isWide(text)) return () => text;
    const bytes = encoder.encode(text);
    if (decoder.decode(bytes) !== text) return () => text;
    return () => {
      let whole = atHand.get(bytes);
      if (whole !== undefined) return whole;
      whole = decoder.decode(bytes);
      atHand.set(bytes, whole);
      if (atHand.size > AT_HAND) atHand.delete(atHand.keys().next().value!);
      return whole;
    };
  };
}

/** Whether some sign is beyond Latin-1. */
function isWide(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return true;
  return false;
}
