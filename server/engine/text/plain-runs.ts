import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** Signs with which something other than text may start inside a line. */
const SIGNS = new Uint8Array(128);
for (const sign of "\\&`<*_[]!~") SIGNS[sign.charCodeAt(0)] = 1;

const ADDRESS = /www\.|:\/\/|@|mailto:|xmpp:/u;

let seen: InlineContext | undefined;
let mayHoldAddress = false;

/** Takes a run of letters as what it is, at once. The parser would too, but it asks each of its rules at each letter first. */
export const PLAIN_RUNS: MarkdownConfig = {
  parseInline: [
    {
      name: "PlainRun",
      before: "Escape",
      parse(context, _next, at) {
        if (seen !== context) {
          seen = context;
          mayHoldAddress = ADDRESS.test(context.text);
        }
        if (mayHoldAddress) return -1;
        const end = plainEnd(context.text, at - context.offset) + context.offset;
        return end > at ? end : -1;
      },
    },
  ],
};

function plainEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) continue;
    // Spaces before the end of a line may be a hard break.
    if (SIGNS[unit] === 1 || (unit === 32 && text.charCodeAt(i + 1) === 32)) break;
  }
  return i;
}
