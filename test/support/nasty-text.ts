import fc from "fast-check";

/** What texts are made of here: each kind a list, so that a text has some of every kind whatever their number. */
const KINDS_OF_PIECES: readonly (readonly string[])[] = [
  // What names are made of.
  ["Anna", "Santos", "Maria Santos", "Mokhtar Hamidou", "O’Neil", "J.", "A. B.", "McX", "d’Estaing", "Éa", "İ", "ǅ"],
  ["NFU", "U.N.", "AQIM’s", "(NFU)", "National Farmers Union", "the Bank of", "Union des", "Front", "Party", "Al-"],
  ["Mali", "Paris", "Timbuktu", "Republic of", "New", "Saint", "Malian", "Niger", "Gao", "Malians", "Al-Qaeda"],
  ["Mr", "Mrs.", "Dr.", "President", "General", "le président", "Prof. Dr.", "Sir", "Minister of", "ould", "ag", "al"],
  // What sentences are made of.
  [
    "the",
    "and",
    "in",
    "said",
    "met",
    "a member of",
    "also known as",
    "de la",
    "et",
    "contre",
    "was",
    "x",
    "17",
    "1990",
  ],
  [".", ",", ";", ":", "!", "?", "…", "-", "–", "—", "/", "&", "'", "’", '"', "“", "”", "«", "»", "(", ")", "@", "#"],
  [" ", " ", " ", "  ", "\t", "\u00a0", "\u202f", "\u200b", "\u00ad", "\u2060", "\ufeff", ""],
  ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\r", "\u2028", "\u2029", "\u0085", "\f", "\u000b", "-\n", "-\r\n"],
  // What Markdown is made of.
  ["*", "**", "_", "__", "`", "``", "~~", "[", "]", "(", "](", "[[", "]]", "|", "<", ">", "<!--", "-->", "\\", "!["],
  [
    "# ",
    "\n## ",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "\n> ",
    "\n    ",
    "\n```\n",
    "\n~~~",
    "\n---\n",
    "\n===\n",
    "\n| a | b |\n|-|-|\n",
  ],
  [
    "---\ntitle: ",
    "\n---\n",
    "]{.person}",
    "]{.place id=x}",
    "{.organization}",
    "{",
    "}",
    "[^1]",
    "[^1]: ",
    "&amp;",
    "&",
  ],
  ["<b>", "</b>", "<a href='", "http://example.org/Mali", "www.x.org", "a@b.org", "[x]: y", "[ ] ", "<?", "<![CDATA["],
  // What characters can be.
  [
    "😀",
    "𝐀𝐧𝐧𝐚",
    "👩‍👩‍👧",
    "🇲🇱",
    "\ud83d",
    "\ude00",
    "\udbff\udfff",
    "e\u0301",
    "Z\u0351\u036f\u0489",
    "\u0301",
    "ﬁ",
    "ß",
    "ſ",
  ],
  [
    "قال محمد",
    "שלום",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "京都",
    "Москва",
    "Αθήνα",
    "ไทย",
    "हिन्दी",
    "ÅNGSTRÖM",
    "ΣΑΣ",
  ],
  ["\0", "\x01", "\x1b[31m", "\x7f", "\ufffd", "\uffff", "\ufdd0", "\u{10ffff}", "\ue000"],
  [
    "__proto__",
    "constructor",
    "toString",
    "Constructor",
    "hasOwnProperty",
    "[__proto__]{.person}",
    "valueOf",
    "Prototype",
  ],
];

const piece = fc.oneof(...KINDS_OF_PIECES.map((pieces) => fc.constantFrom(...pieces)));

/** Small texts of everything that a careless reader of texts stumbles over. */
export const nastyTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: piece.map((one) => ` ${one} `) }), {
    maxLength: 40,
    size: "max",
  })
  .map((pieces) => pieces.join(""));
