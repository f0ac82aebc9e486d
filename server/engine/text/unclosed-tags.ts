import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** Where each sign that ends a tag stands last in a stretch of inline text; -1 for nowhere. */
type Lasts = Readonly<Record<string, number>>;

const lastsOf = new WeakMap<InlineContext, Lasts>();

/**
 * Takes a `<` that no later sign closes for a mere sign. The parser would find so too, but it looks through the rest of the
 * paragraph for each one.
 */
export const UNCLOSED_TAGS: MarkdownConfig = {
  parseInline: [
    {
      name: "UnclosedTag",
      before: "HTMLTag",
      parse(context, next, at) {
        if (next !== 60) return -1;
        let lasts = lastsOf.get(context);
        if (!lasts) lastsOf.set(context, (lasts = lastsIn(context.text)));
        return lasts[closingOf(context, at)]! < at - context.offset ? at + 1 : -1;
      },
    },
  ],
};

function lastsIn(text: string): Lasts {
  return Object.fromEntries([">", "?>", "-->", "]]>"].map((sign) => [sign, text.lastIndexOf(sign)]));
}

/** The sign that closes what a `<` opens. */
function closingOf(context: InlineContext, at: number): string {
  const second = context.char(at + 1);
  if (second === 63) return "?>";
  if (second !== 33) return ">";
  if (context.slice(at + 2, at + 4) === "--") return "-->";
  return context.slice(at + 2, at + 9) === "[CDATA[" ? "]]>" : ">";
}
