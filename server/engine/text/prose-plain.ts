import { addressesIn } from "./addresses";
import { Class, classOf } from "./characters";
import type { Block } from "./prose";
import { type Span, subtract } from "./span";

/** The paragraphs of a plain text: what stands between blank lines. Web and mail addresses are not prose. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let line = 0;
  const close = () => {
    if (start < 0) return;
    const spans = proseIn(text, { start, end });
    if (spans.length > 0) blocks.push({ start, end, kind: "paragraph", spans });
    start = -1;
  };
  while (line < text.length) {
    let lineEnd = line;
    let blank = true;
    let contentEnd = line;
    for (; lineEnd < text.length; lineEnd++) {
      const c = classOf(text.charCodeAt(lineEnd));
      if (c === Class.NewLine) break;
      if (c === Class.Space) continue;
      if (blank && start < 0) start = lineEnd;
      blank = false;
      contentEnd = lineEnd + 1;
    }
    if (blank) close();
    else end = contentEnd;
    line = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  }
  close();
  return blocks;
}

function proseIn(text: string, span: Span): Span[] {
  const holes = addressesIn(text, span);
  return holes.length === 0 ? [span] : subtract([span], holes);
}
