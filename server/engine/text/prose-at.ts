import { addressesIn } from "./addresses";
import type { Format } from "./prose";
import { frontMatterEnd, markdown } from "./prose-markdown";

/** Nodes of Markdown that are no prose up to their end, the writer's cursor at the end included. */
const CLOSED = new Set([
  "CodeBlock",
  "CommentBlock",
  "FencedCode",
  "HTMLBlock",
  "LinkReference",
  "ProcessingInstructionBlock",
  "URL",
]);

/** Nodes of Markdown that are no prose between their marks: right after them prose goes on. */
const INLINE = new Set(["Autolink", "Comment", "HTMLTag", "InlineCode", "LinkTitle", "ProcessingInstruction"]);

/** Where the target of a link is being written, be it empty. */
const TARGET = /\]\([^()\s]*$/u;

/** Whether what is written at an offset is prose: not code, front matter, an address, the target of a link. */
export function isProseAt(text: string, format: Format, offset: number): boolean {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const line = { start, end: start + text.slice(start).search(/[\r\n]|$/u) };
  if (addressesIn(text, line).some((address) => address.start < offset && offset <= address.end)) return false;
  return format === "plain" || (!TARGET.test(text.slice(start, offset)) && isMarkdownProse(text, offset));
}

function isMarkdownProse(text: string, offset: number): boolean {
  const body = frontMatterEnd(text);
  if (offset < body) return false;
  const tree = markdown.parse(text.slice(body));
  const at = offset - body;
  for (let node: typeof tree.topNode | null = tree.resolveInner(at, -1); node; node = node.parent) {
    if (CLOSED.has(node.name) && node.from < at && at <= node.to) return false;
    if (INLINE.has(node.name) && node.from < at && at < node.to) return false;
  }
  return true;
}
