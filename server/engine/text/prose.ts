import { type Annotation, annotationsOf } from "./annotations";
import { markdownBlocks } from "./prose-markdown";
import { plainBlocks } from "./prose-plain";
import { type Span, subtract } from "./span";

export type Format = "plain" | "markdown";

/** What a stretch of prose is in its document. */
export type BlockKind = "paragraph" | "heading" | "item" | "cell" | "footnote";

/** A paragraph or the like: the spans of it that are prose, sorted and disjoint, none empty. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly spans: readonly Span[];
}

/** Which parts of a document are prose. Nothing is stripped: all offsets are the document's own. */
export interface Prose {
  readonly blocks: readonly Block[];
  /** What the writer marked as a name. */
  readonly annotations: readonly Annotation[];
}

/** Masks what is not prose: markup, code, addresses, front matter, the brackets of explicit annotation. */
export function proseOf(text: string, format: Format): Prose {
  const found = format === "markdown" ? markdownBlocks(text) : plainBlocks(text);
  if (!text.includes("[")) return { blocks: found, annotations: [] };
  const annotations: Annotation[] = [];
  const blocks: Block[] = [];
  for (const block of found) {
    const marked = annotationsOf(text, block);
    annotations.push(...marked.annotations);
    const spans = marked.holes.length === 0 ? block.spans : subtract(block.spans, marked.holes);
    if (spans.length > 0) blocks.push(spans === block.spans ? block : { ...block, spans });
  }
  return { blocks, annotations };
}
