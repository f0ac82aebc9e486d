/**
 * A small Markdown grammar with the scope names and the rule shapes of VS Code's own (lines that open a paragraph at their
 * start, headings and cells that are matched whole and then looked into), so that what is injected meets the same conditions.
 * Code, mathematics and tags open and close here, which lets an injection in that is not told to keep out.
 */
export const markdownHost = {
  scopeName: "text.html.markdown",
  patterns: [{ include: "#block" }],
  repository: {
    block: {
      patterns: [
        { include: "#heading" },
        { include: "#quote" },
        { include: "#list" },
        { include: "#fence" },
        { include: "#indented" },
        { include: "#comment" },
        { include: "#table" },
        { include: "#paragraph" },
      ],
    },
    heading: {
      name: "markup.heading.markdown",
      match: "(?:^|\\G)(#{1,6})\\s+(.*)$",
      captures: { 2: { name: "entity.name.section.markdown", patterns: [{ include: "#inline" }] } },
    },
    quote: {
      name: "markup.quote.markdown",
      begin: "(^|\\G)> ?",
      while: "(^|\\G)> ?",
      patterns: [{ include: "#block" }],
    },
    list: {
      name: "markup.list.unnumbered.markdown",
      begin: "(^|\\G)[*+-][ \\t]",
      while: "(^|\\G) {2,4}",
      patterns: [{ include: "#block" }],
    },
    fence: {
      name: "markup.fenced_code.block.markdown",
      begin: "(^|\\G)```(\\w*)$",
      end: "(^|\\G)```$",
      patterns: [{ begin: "(^|\\G)", while: "(^|\\G)(?!```$)", patterns: [{ include: "text.html.markdown" }] }],
    },
    indented: { name: "markup.raw.block.markdown", begin: "(^|\\G) {4}", while: "(^|\\G) {4}" },
    comment: { name: "comment.block.html", begin: "<!--", end: "-->" },
    table: {
      name: "markup.table.markdown",
      begin: "(^|\\G)\\|(?=.+\\|$)",
      while: "(^|\\G)(?=\\|)",
      patterns: [
        {
          match: "(?<=\\|)\\s*((?:\\\\\\||[^|])+?)\\s*(?=\\|)",
          captures: { 1: { patterns: [{ include: "#inline" }] } },
        },
      ],
    },
    paragraph: {
      name: "meta.paragraph.markdown",
      begin: "(^|\\G)(?=\\S)",
      while: "(^|\\G)(?! )",
      patterns: [{ include: "#inline" }],
    },
    inline: {
      patterns: [
        { include: "#comment" },
        { name: "meta.tag.inline.html", begin: "</?\\w", end: ">" },
        { name: "markup.inline.raw.string.markdown", begin: "(`+)", end: "(?<!`)\\1(?!`)" },
        { name: "markup.math.inline.markdown", begin: "\\$(?=\\S)", end: "\\$" },
        { name: "markup.bold.markdown", begin: "\\*\\*(?=\\S)", end: "\\*\\*", patterns: [{ include: "#inline" }] },
        { name: "constant.character.escape.markdown", match: "\\\\[\\[\\]`*]" },
        { name: "meta.image.inline.markdown", match: "!\\[[^\\]]*\\]\\([^)]*\\)" },
        { name: "meta.link.inline.markdown", match: "\\[[^\\[\\]]*\\]\\([^)]*\\)" },
        { name: "meta.link.reference.markdown", match: "\\[[^\\s\\[\\]]+\\]" },
      ],
    },
  },
};
