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
  ..."```|~~~|````|``` js|> ```|- ```|  ```|    ```|> ~~~|---|===|***|- - -|_ _ _|--|=|...|+++".split("|"),
  ..."<div>|</div>|<!--|-->|<pre>|</pre>|<script>|<?|?>|<![CDATA[|]]>|<b>|> <!--|- <div>".split("|"),
  ...["|-|-|", "- | -", ":-: | -", "| a | b |", "a | b"],
];

/** What stands in a line. */
const PIECES = [
  ..."Anna Berg the said é “ ’ ( ) \" ' . , ! ? ; 17 a 😀 : - = + / { } # ##".split(" "),
  ..."* ** _ __ ~ ~~ ` `` \\ [ ] ![ ](x) ]( [^1] [[ ]] ]{.person} < > <b> &amp; & | \\|".split(" "),
  ..."www. www.x.org ww. WWW.x.org :// http://x.org/a https: ftp://x.org mailto: Mailto:a xmpp: a@b.org @".split(" "),
  ...[" ", " ", " ", " ", "  ", "   ", "\t", "\u00a0", "\u200b", "\ufeff", "\r", "\u2028", "\u0085", "\ud83d", " #"],
];

/** Markup whole, as chance seldom puts it together. */
const MARKUP = [
  ..."*Anna* **Berg** _a_ ~~Anna~~ ~a~ `a` ``a`b`` <b> <a@b.org> <https://x.org> &amp; &#65; \\*".split(" "),
  ..."[a](x) [a][b] ![a](x) [[Anna]] [^1] [Anna]{.person} www.x.org https://x.org a@b.org mailto:a@b.org".split(" "),
  ...[" #", " ##", "#", "a  \nb", "<!-- a -->"],
];

/** How a line ends: most end it, some part it from the next by a blank line, some break it hard. */
const ENDS = [
  ...["\n", "\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n \n", "\n\t\n", "\n\f\n", "\r\n", "\r\n\r\n", "\r"],
  ...[" \n", "  \n", "   \n\n", "\\\n"],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 6, size: "max" }).map((some) => some.join(""));
const prose = fc.constantFrom("Anna left", "Said Berg", "(one)", "“Two", "a", "Éa", "w", "It was: so", "on / off = x");
const start = fc.constantFrom(...STARTS);
const line = fc.oneof(
  { weight: 3, arbitrary: prose },
  { weight: 3, arbitrary: joined(start, prose) },
  { weight: 2, arbitrary: joined(start, pieces) },
  { weight: 1, arbitrary: joined(prose, pieces) },
  { weight: 2, arbitrary: joined(fc.constantFrom("", "# ", "### ", "- ", "> "), prose, fc.constantFrom(...MARKUP)) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
);

/** Markdown in which blocks of all sorts start, break off and meet prose, with and without blank lines between them. */
export const nastyMarkdown: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(joined(line, fc.constantFrom(...ENDS)), { maxLength: 12, size: "max" })
      .map((lines) => lines.join("")),
  },
  { weight: 1, arbitrary: nastyTexts },
);

function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((strings) => strings.join(""));
}
