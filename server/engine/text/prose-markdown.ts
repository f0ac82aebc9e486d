import { GFM, parser } from "@lezer/markdown";
import { addressesIn } from "./addresses";
import { stretchesOf } from "./markdown-stretches";
import { PLAIN_RUNS } from "./plain-runs";
import type { Block, BlockKind } from "./prose";
import { type Span, subtract } from "./span";
import { UNCLOSED_TAGS } from "./unclosed-tags";

export const markdown = parser.configure([GFM, UNCLOSED_TAGS, PLAIN_RUNS]);

/** Nodes that hold prose and no further block. */
const LEAVES: Record<string, BlockKind> = {
  Paragraph: "paragraph",
  Task: "item",
  TableCell: "cell",
  SetextHeading1: "heading",
  SetextHeading2: "heading",
  ATXHeading1: "heading",
  ATXHeading2: "heading",
  ATXHeading3: "heading",
  ATXHeading4: "heading",
  ATXHeading5: "heading",
  ATXHeading6: "heading",
};

/** Nodes inside a leaf that are not prose. */
const MASKED = new Set([
  "Autolink",
  "CodeMark",
  "Comment",
  "EmphasisMark",
  "Entity",
  "HTMLTag",
  "HardBreak",
  "HeaderMark",
  "InlineCode",
  "LinkLabel",
  "LinkMark",
  "LinkTitle",
  "ListMark",
  "ProcessingInstruction",
  "QuoteMark",
  "StrikethroughMark",
  "TableDelimiter",
  "TaskMarker",
  "URL",
]);

const FOOTNOTE = /^\[\^[^\]\s]+\]:?/u;

/** The blocks of prose of a Markdown document; front matter, code, HTML, comments and link targets are left out. */
export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { start, end, prose, kind } of stretchesOf(text, frontMatterEnd(text))) {
    if (kind === "unknown") parseBlocks(text, { start, end }, blocks);
    else blocks.push({ start, end, kind, spans: [{ start: prose, end }] });
  }
  return text.includes("\r") ? blocks.flatMap((block) => withoutReturn(text, block)) : blocks;
}

/** The parser takes the CR of a CRLF that ends a block for a part of it. */
function withoutReturn(text: string, block: Block): Block[] {
  let { end } = block;
  while (end > block.start && text.charCodeAt(end - 1) === 13) end--;
  if (end === block.end) return [block];
  const spans = block.spans.flatMap((span) =>
    span.start < end ? [{ start: span.start, end: Math.min(span.end, end) }] : [],
  );
  return spans.length > 0 ? [{ ...block, end, spans }] : [];
}

/** Parses a stretch of a document that starts and ends between blocks of its top level, and adds the blocks in it. */
function parseBlocks(text: string, stretch: Span, blocks: Block[]): void {
  const offset = stretch.start;
  let leaf: (Span & { kind: BlockKind }) | undefined;
  let holes: Span[] = [];
  const items: number[] = [];
  const close = () => {
    if (!leaf) return;
    const all = [...holes, ...addressesIn(text, leaf)].sort((a, b) => a.start - b.start);
    const spans = subtract([leaf], all).filter((s) => text.slice(s.start, s.end).trim() !== "");
    if (spans.length > 0) blocks.push({ ...leaf, spans });
    leaf = undefined;
    holes = [];
  };
  markdown.parse(text.slice(stretch.start, stretch.end)).iterate({
    enter(node) {
      const { name } = node;
      const start = node.from + offset;
      const end = node.to + offset;
      const kind = LEAVES[name];
      if (kind) {
        close();
        leaf = { start, end, kind: kind === "paragraph" && items.length > 0 ? "item" : kind };
        const note =
          kind === "paragraph" ? FOOTNOTE.exec(text.slice(start, Math.min(end, start + 80)))?.[0] : undefined;
        if (note?.endsWith(":")) {
          leaf = { start, end, kind: "footnote" };
          holes.push({ start, end: start + note.length });
        }
        return;
      }
      if (name === "ListItem") items.push(end);
      else if (name === "LinkReference") {
        close();
        const note = FOOTNOTE.exec(text.slice(start, Math.min(end, start + 80)))?.[0];
        if (note) {
          leaf = { start: start + note.length, end, kind: "footnote" };
          close();
        }
        return false;
      } else if (leaf && MASKED.has(name)) {
        holes.push({ start, end });
        return false;
      } else if (leaf && name === "Link" && text.startsWith("[^", start)) {
        holes.push({ start, end });
        return false;
      } else if (leaf && name === "Escape") holes.push({ start, end: start + 1 });
    },
    leave(node) {
      if (LEAVES[node.name]) close();
      if (node.name === "ListItem") items.pop();
    },
  });
}

/** Where YAML front matter ends: past its closing rule, or 0 where there is none. Markdown parsers read it as a heading. */
export function frontMatterEnd(text: string): number {
  const open = /^\ufeff?---[ \t]*\r?\n/u.exec(text);
  if (!open) return 0;
  const rest = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text.slice(open[0].length));
  return rest ? open[0].length + rest.index + rest[0].length : 0;
}
