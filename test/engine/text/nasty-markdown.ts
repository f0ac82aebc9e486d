import fc from "fast-check";
import { nastyTexts } from "../../support/nasty-text";

/** What a line may start with: nothing mostly, and all that makes it another block or goes on with the one before. */
const STARTS = [
  ...["", "", "", "", " ", "  ", "   ", "    ", "\t", "\u00a0", "\u3000", "\f", "\v"],
  ...["# ", "## ", "###### ", "####### ", "#", "#\t", " # ", "\\# "],
  ...["- ", "* ", "+ ", "-", "1. ", "2) ", "12345678901. ", "  - ", "    - ", "- - ", "- [ ] ", "- # "],
  ...["> ", ">", "> > ", ">     ", "> - ", "- > ", "> # "],
  ...["[a]: ", "[^1]: ", "| ", "|", ": "],
];

/** Lines that are blocks, or ends of them, by themselves. */
const LINES = [
  ...["```", "~~~", "````", "``` js", "> ```", "- ```", "  ```", "    ```", "> ~~~"],
  ...["---", "===", "***", "- - -", "_ _ _", "--", "=", "...", "+++"],
  ...["|-|-|", "- | -", ":-: | -", "| a | b |", "a | b"],
  ...[
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "<pre>",
    "</pre>",
    "<script>",
    "<?",
    "?>",
    "<![CDATA[",
    "]]>",
    "<b>",
    "> <!--",
    "- <div>",
  ],
];

/** What stands in a line. */
const PIECES = [
  ...[
    "Anna",
    "Berg",
    "the",
    "said",
    "é",
    "“",
    "’",
    "(",
    ")",
    '"',
    "'",
    ".",
    ",",
    "!",
    "?",
    ";",
    "17",
    "a",
    "😀",
    "\ud83d",
  ],
  ...[" ", " ", " ", " ", "  ", "   ", "\t", "\u00a0", "\u200b", "\ufeff", "\r", "\u2028", "\u0085"],
  ...[
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "``",
    "\\",
    "[",
    "]",
    "![",
    "](x)",
    "](",
    "[^1]",
    "<",
    ">",
    "<b>",
    "<!-- x -->",
  ],
  ...["&amp;", "&", "#", " #", " ##", "|", "\\|", ":", "-", "=", "+", "/", "{", "}", "[[", "]]", "]{.person}"],
  ...[
    "www.",
    "www.x.org",
    "ww.",
    "WWW.x.org",
    "://",
    "http://x.org/a",
    "https:",
    "ftp://x.org",
    "mailto:",
    "Mailto:a",
    "xmpp:",
    "a@b.org",
    "@",
  ],
];

/** How a line ends: the last ones break it, one of them hard. */
const ENDS = [
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\n \n",
  "\n\t\n",
  "\n\n\n",
  "\r\n",
  "\r\n\r\n",
  "\r",
  " \n",
  "  \n",
  "   \n\n",
  "\\\n",
];

const inline = fc.array(fc.constantFrom(...PIECES), { maxLength: 6, size: "max" }).map((pieces) => pieces.join(""));
const prose = fc.constantFrom("Anna left", "Said Berg", "(one)", "“Two", "a", "Éa", "w", "It was: so", "on / off = x");
const line = fc.oneof(
  { weight: 3, arbitrary: prose },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...STARTS), prose).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...STARTS), inline).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.tuple(prose, inline).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
);

/** Markdown in which blocks of all sorts start, break off and meet prose, with and without blank lines between them. */
export const nastyMarkdown: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(line, fc.constantFrom(...ENDS)), { maxLength: 12, size: "max" })
      .map((lines) => lines.flat().join("")),
  },
  { weight: 1, arbitrary: nastyTexts },
);
