/**
 * A glob pattern as a test of paths with `/` between their parts: `*` and `?` within a part, a part `**` for any number
 * of them, `{a,b}` for either and `[a-z]` for one of a set. Case does not count. Brackets that never close mean themselves.
 */
export function glob(pattern: string): (path: string) => boolean {
  const source = translate(pattern.replace(/^\.?\/+/, "").replace(/\/+$/, ""));
  const test = new RegExp(`^(?:${source})$`, "iu");
  return (path) => test.test(path);
}

function translate(pattern: string): string {
  let out = "";
  for (let at = 0; at < pattern.length; ) {
    const [source, length] = piece(pattern, at);
    out += source;
    at += length;
  }
  return out;
}

/** The regular expression for what stands at an offset, and how much of the pattern it takes. */
function piece(pattern: string, at: number): [source: string, length: number] {
  const rest = pattern.slice(at);
  const atPart = at === 0 || /[/{,]/.test(pattern[at - 1]!);
  if (atPart && /^\*\*\//.test(rest)) return ["(?:[^/]+/)*", 3];
  if (atPart && /^\*\*$/.test(rest)) return [".*", 2];
  const stars = /^\*+/.exec(rest);
  if (stars) return ["[^/]*", stars[0].length];
  if (rest[0] === "?") return ["[^/]", 1];
  const set = /^\[(!?)((?!\/)[^\]]+)\]/.exec(rest);
  if (set) return [`[${set[1] ? "^/" : ""}${set[2]!.replace(/[\\[\]^&~|]/g, "\\$&")}]`, set[0].length];
  const end = rest[0] === "{" ? closingBrace(rest) : -1;
  if (end > 0) return [`(?:${alternatives(rest.slice(1, end)).map(translate).join("|")})`, end + 1];
  const unit = String.fromCodePoint(rest.codePointAt(0)!);
  return [unit.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&"), unit.length];
}

function closingBrace(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

function alternatives(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const unit of text) {
    if (unit === "{") depth++;
    if (unit === "}") depth--;
    if (unit === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += unit;
  }
  return parts;
}
