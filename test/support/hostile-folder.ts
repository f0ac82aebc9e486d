import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Folder, temporaryFolder } from "./folder";

/** What becomes of an entry of the folder: it is a document, it is none, or it is set aside for this reason. */
export type Fate = "read" | "left out" | { readonly reason: string };

export const SENTENCE = "John Smith left Gao for Kidal.\n";

const BINARY: Fate = { reason: "It is a binary file, not a text." };
const LOOP: Fate = { reason: "It is a link that leads back to itself." };

/** Everything that a folder may hold and that a careless reader hangs on, trips over or reads twice. */
export function hostileFolder(): { readonly folder: Folder; readonly fates: Readonly<Record<string, Fate>> } {
  const folder = temporaryFolder();
  const fates: Record<string, Fate> = {};
  for (const [name, content] of Object.entries({ ...TEXTS, ...named(), ...deep() })) {
    folder.write(name, content);
    fates[name] = "read";
  }
  for (const [name, content] of Object.entries(BINARIES)) {
    folder.write(name, content);
    fates[name] = BINARY;
  }
  for (const name of [".git/objects/x.md", "node_modules/p/readme.md", "page.html", "no-ending"]) {
    folder.write(name, SENTENCE);
    fates[name] = "left out";
  }
  for (const [name, [target, fate]] of Object.entries(LINKS)) {
    mkdirSync(dirname(folder.pathOf(name)), { recursive: true });
    symlinkSync(target, folder.pathOf(name));
    fates[name] = fate;
  }
  mkdirSync(folder.pathOf("folder.md"));
  execFileSync("mkfifo", [folder.pathOf("pipe.md")]);
  Object.assign(fates, { "folder.md": "left out", "pipe.md": "left out" });
  folder.write("large.txt", "");
  truncateSync(folder.pathOf("large.txt"), 20 * 1024 * 1024 + 1);
  fates["large.txt"] = { reason: "It is larger than 20 MB." };
  folder.write("forbidden.md", SENTENCE);
  chmodSync(folder.pathOf("forbidden.md"), 0);
  // Whoever may do everything may read this as well.
  fates["forbidden.md"] = process.getuid?.() === 0 ? "read" : { reason: "You have no permission to read it." };
  // A name of bytes that are no text: it can be listed and never asked for.
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder.path}/`), Uint8Array.of(0xff, 0xfe), Buffer.from(".md")]),
    SENTENCE,
  );
  return { folder, fates };
}

const TEXTS: Readonly<Record<string, string | Uint8Array>> = {
  "healthy.md": `# Healthy\n\n${SENTENCE}`,
  "empty.md": "",
  "mark.md": `\ufeff# Mark\n${SENTENCE}`,
  "mark-only.txt": "\ufeff",
  "crlf.md": SENTENCE.repeat(3).replaceAll("\n", "\r\n"),
  "cr.md": SENTENCE.repeat(3).replaceAll("\n", "\r"),
  "mixed.md": `${SENTENCE}${SENTENCE.trim()}\r\n${SENTENCE.trim()}\rx\u2028y\u2029z`,
  "utf16le.txt": Buffer.from(`\ufeff${SENTENCE}`, "utf16le"),
  "windows-1252.txt": Buffer.from("Andr\xe9 M\xfcller left K\xf6ln.\n", "latin1"),
  "cut.txt": Buffer.concat([Buffer.from(SENTENCE), Uint8Array.of(0xe2, 0x80)]),
  "surrogate.txt": Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x42),
  "one-line.txt": SENTENCE.replace("\n", " ").repeat(5000),
  "long-word.txt": `A${"a".repeat(200_000)}`,
  "one-name.txt": "Paris ".repeat(20_000),
  "initials.txt": `${"J. ".repeat(20_000)}Smith`,
  "hyphens.txt": `${"Al-".repeat(20_000)}Qaeda`,
  "marks.txt": `Z${"\u0301".repeat(50_000)}`,
  "keys.md":
    "# __proto__\n\nMr __proto__ and Mrs Constructor met Hasownproperty. constructor prototype toString valueOf\n",
  "bidi.md": "John \u202ehtimS\u202c Smith \u2066x\u2069 \u200bZero\u200dWidth\n",
  "markup.md":
    "# <img src=x onerror=alert(1)> [x](command:x)\n\nDr <script>alert(1)</script> Smith `**` ]( \"'> $(1) &amp;\n",
  "astral.md": "𝐉𝐨𝐡𝐧 😀 Smith 👩‍👩‍👧 in 京都 and قاهرة\n",
};

const BINARIES: Readonly<Record<string, Uint8Array | string>> = {
  "binary.md": Uint8Array.from({ length: 65_536 }, (_, at) => (at * 7919 + (at >> 3)) & 255),
  "nul.txt": "John\0Smith\0".repeat(1000),
};

const NAMES = [
  ...["sp ace", "ha#sh", "per%cent", "per%20cent", "que?stion", "semi;amp&", "quo'te\"", "a+b=c", "dot.s.md", "UPPER"],
  ...[
    "n\u00fc",
    "u\u0308",
    "日本",
    "😀",
    "-dash",
    "a".repeat(200),
    "back\\slash",
    "line\nbreak",
    "[br]{x}(y)",
    "*",
    "~",
  ],
  ...["__proto__", "constructor", "\u200b", "\u202e", " ", "con:fig", "$(x)", "`x`", "|"],
];

function named(): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [`names/${name}${name === "UPPER" ? ".MD" : ".md"}`, SENTENCE]));
}

function deep(): Record<string, string> {
  return { [`deep/${Array.from({ length: 60 }, (_, level) => `d${level}`).join("/")}/x.md`]: SENTENCE };
}

const LINKS: Readonly<Record<string, readonly [target: string, fate: Fate]>> = {
  "loop/self": [".", "left out"],
  "loop/up": ["..", "left out"],
  "loop/out": ["../..", "left out"],
  root: ["/", "left out"],
  "circle/a": ["b", "left out"],
  "circle/b": ["a", "left out"],
  "circle/c.md": ["c.md", LOOP],
  "dangling.md": ["/nonexistent", { reason: "There is no such file or folder." }],
  "again.md": ["healthy.md", "left out"],
  "zero.md": ["/dev/zero", "left out"],
  "random.txt": ["/dev/urandom", "left out"],
  "terminal.md": ["/dev/tty", "left out"],
  "input.md": ["/dev/stdin", "left out"],
};
