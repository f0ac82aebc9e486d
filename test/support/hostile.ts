import type { Format } from "../../server/engine";

/** A text that a reader would not write and a program must bear: so many UTF-16 units of it, or a few less. */
export interface Hostile {
  readonly name: string;
  readonly format: Format;
  readonly text: (length: number) => string;
}

/** Patterns on which a careless recogniser costs more than the text is long, or reports spans that are none. */
export const HOSTILE: readonly Hostile[] = [
  repeated("nested brackets", "markdown", (i) => (i % 2 === 0 ? "[" : "![")),
  repeated("brackets that close", "markdown", (i) => `[Anna ${i}](`),
  repeated("unclosed emphasis", "markdown", (i) => `${i % 2 === 0 ? "*" : "__"}a `),
  repeated("unclosed wiki links", "markdown", () => "[[Maria Santos|"),
  repeated("unclosed wiki links in plain text", "plain", () => "[["),
  repeated("marked names", "markdown", (i) => `[[${word(i)} Santos|${word(i)}]] met [${word(i)}]{.person id=p-${i}}. `),
  repeated("angle brackets", "markdown", (i) => (i % 3 === 0 ? "<a " : "<!--")),
  repeated("backquotes", "markdown", (i) => `${"`".repeat(1 + (i % 7))}x`),
  repeated("deep quotes", "markdown", (i) => `${"> ".repeat(i % 40)}Gao fell.\n`),
  repeated("deep lists", "markdown", (i) => `${"  ".repeat(i % 60)}- Gao fell to Ansar Dine\n`),
  repeated("a table of cells", "markdown", (i) => (i === 0 ? "| a | b |\n| --- | --- |\n" : `| ${word(i)} | Gao |\n`)),
  repeated("link definitions", "markdown", (i) => `[${word(i)}]: https://example.org/${i}\n`),
  repeated("a line of capitals", "plain", (i) => `${word(i).toUpperCase()} `),
  repeated("one capitalised word", "plain", () => "Paris "),
  repeated("a list by commas", "plain", () => "Paris, "),
  repeated("distinct capitalised words", "plain", (i) => `${word(i)} `),
  repeated("initials", "plain", () => "J. "),
  repeated("a chain of hyphens", "plain", () => "Al-"),
  repeated("particles", "plain", (i) => ["al ", "ag ", "Ould ", "de la "][i % 4]!),
  repeated("of the", "plain", (i) => (i % 3 === 0 ? "Bank of " : "the ")),
  repeated("acronym definitions", "plain", (i) => definition(i)),
  repeated("undefined acronyms", "plain", (i) => `The ${letters(i, 4)} met the ${letters(i * 7 + 1, 4)}. `),
  repeated("brackets after acronyms", "plain", (i) => `ABC (${letters(i, 3)} `),
  repeated("alternating quotes", "plain", (i) => ["“", "‘", "«", '"', "'"][i % 5]!),
  repeated("quotes round words", "plain", (i) => ["“Gao ", "‘Mali ", "«Niger "][i % 3]!),
  repeated("short sentences", "plain", (i) => `${word(i)} left. `),
  repeated("one surname", "plain", (i) => `${word(i)} Santos spoke. `),
  repeated("one surname, then alone", "plain", (i) => `${word(i)} Santos spoke. Santos left. `),
  repeated(
    "names that are alike",
    "plain",
    (i) => `${"Mukhtar Mokhtar Mochtar Muchtar".split(" ")[i % 4]} ${word(i)}. `,
  ),
  repeated("bodies with one head", "plain", (i) => `The ${word(i)} Union met the ${word(i + 1)} Union of Mali. `),
  repeated("speakers", "plain", (i) => `DR. ${word(i).toUpperCase()}: Yes.\n`),
  repeated("addresses", "plain", (i) => `www.${word(i)}.org anna@${word(i)} `),
  repeated("also known as", "plain", (i) => `${word(i)} Diallo, also known as Abu ${word(i)}, `),
  repeated("a long word", "plain", () => "a"),
  repeated("a long word in capitals", "plain", () => "A"),
  repeated("combining marks", "plain", () => "Z\u0301\u0302"),
  repeated("apostrophes", "plain", () => "l’"),
  repeated("dots in words", "plain", () => "U."),
  repeated("spaces", "plain", (i) => (i % 100 === 99 ? "\n" : " ")),
  repeated("blank lines", "markdown", (i) => (i % 2 === 0 ? "\r\n" : "\n")),
  repeated("lines that end in CRLF", "plain", (i) => `${word(i)} of\r\nMali and Niger\r\n`),
  repeated("ideographs", "plain", (i) => `${"中国北京的消息"}${i % 9 === 0 ? "。" : ""}`),
  repeated("right to left", "plain", (i) => `\u202b${"قال محمد في القاهرة"} ${word(i)}\u202c. `),
  repeated("emoji", "plain", (i) => `👩‍👩‍👧 ${word(i)}🇲🇱 `),
  repeated("emoji between letters", "plain", () => "😀A"),
  repeated("halves of pairs", "plain", (i) => `${i % 2 === 0 ? "\ud83d" : "\ude00"}${word(i)} `),
  repeated(
    "names of objects",
    "plain",
    (i) => ["Constructor ", "__proto__ ", "Has Own Property ", "toString "][i % 4]!,
  ),
];

function repeated(name: string, format: Format, piece: (i: number) => string): Hostile {
  return {
    name,
    format,
    text(length) {
      const pieces: string[] = [];
      for (let i = 0, size = 0; ; i++) {
        const next = piece(i);
        size += next.length;
        if (size > length && i > 0) return pieces.join("");
        pieces.push(next);
      }
    },
  };
}

const SYLLABLES = "ba do ke li mu na pe ri so tu va zo".split(" ");

/** A capitalised word for a number, another for each. */
function word(i: number): string {
  let made = "";
  for (let rest = i + 12; rest > 0; rest = Math.floor(rest / 12)) made += SYLLABLES[rest % 12];
  return made[0]!.toUpperCase() + made.slice(1);
}

/** So many capitals for a number. */
function letters(i: number, count: number): string {
  let made = "";
  for (let rest = i; made.length < count; rest = Math.floor(rest / 26)) made += String.fromCharCode(65 + (rest % 26));
  return made;
}

/** A body of three words with its acronym in brackets. */
function definition(i: number): string {
  const words = [word(i), word(i * 5 + 3), word(i * 11 + 7)];
  return `${words.join(" ")} (${words.map((w) => w[0]).join("")}) `;
}
