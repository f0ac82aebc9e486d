// Marks names in what markdown-it renders: each becomes a span with the class of its kind and a title that tells who it is.
// It is done when tokens become HTML: while VS Code parses a text, nothing says which document it is.
import type { MarkdownIt, Token, TokenClass } from "./markdown-it";
import { placeMarks, type SourceMark } from "./place-marks";

/** @param marksOf the names of the document that an environment of the preview is about, in reading order */
export function marking(md: MarkdownIt, marksOf: (environment: unknown) => readonly SourceMark[]): MarkdownIt {
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, environment) =>
    render(marked(tokens, marksOf(environment)), options, environment);
  return md;
}

/** The tokens are VS Code's, which keeps them: what is changed is a copy. */
function marked(tokens: readonly Token[], marks: readonly SourceMark[]): readonly Token[] {
  if (marks.length === 0) return tokens;
  return tokens.map((block) => {
    if (block.type !== "inline" || !block.children || !block.map) return block;
    const [first, end] = block.map;
    const within = marks.filter(({ line, endLine }) => line >= first && endLine < end);
    return within.length === 0 ? block : like(block, { children: childrenOf(block.children, within) });
  });
}

function childrenOf(children: readonly Token[], marks: readonly SourceMark[]): Token[] {
  const texts = children.filter(({ type }) => type === "text");
  const pieces = placeMarks(
    texts.map(({ content }) => content),
    marks,
  );
  let at = 0;
  return children.flatMap((child) => {
    if (child.type !== "text") return [child];
    return pieces[at++]!.flatMap(({ text, mark }) => {
      const content = like(child, { content: text });
      return mark ? spanOf(content, mark) : [content];
    });
  });
}

function spanOf(content: Token, { style, title }: SourceMark): Token[] {
  const TokenLike = content.constructor as TokenClass;
  const open = new TokenLike("dramatis_open", "span", 1);
  open.attrSet("class", `dramatis-name dramatis-${style}`);
  open.attrSet("title", title);
  return [open, content, new TokenLike("dramatis_close", "span", -1)];
}

function like(token: Token, change: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, change);
}
