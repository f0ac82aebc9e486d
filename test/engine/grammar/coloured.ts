import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import markdown from "../../../syntaxes/annotation.markdown.tmLanguage.json";
import plain from "../../../syntaxes/annotation.plain.tmLanguage.json";
import plaintext from "../../../syntaxes/plaintext.tmLanguage.json";
import { parseMarked, renderMarked } from "../../support/marked";
import { markdownHost } from "./markdown-host";

export type Host = "text.html.markdown" | "text.plain";

/** Asserts that exactly the marked spans are coloured as names, each with the scope of its label. */
export async function names(host: Host, marked: string): Promise<void> {
  const { text } = parseMarked(marked);
  const shown = (await piecesOf(host, text)).filter((p) => /^(entity\.name\.type|string\.other)\b/u.test(p.label));
  assert.equal(renderMarked(text, shown), marked);
}

/** Asserts that the marked spans are all that is coloured at all, each with the innermost scope of its label. */
export async function colours(host: Host, marked: string): Promise<void> {
  const { text } = parseMarked(marked);
  assert.equal(renderMarked(text, await piecesOf(host, text)), marked);
}

/** All scopes, outermost first, of the marked span, which must be one token. */
export async function scopesOf(host: Host, marked: string): Promise<string[]> {
  const { text, spans } = parseMarked(marked);
  const found = (await tokensOf(host, text)).find((t) => t.start === spans[0]?.start && t.end === spans[0].end);
  assert.ok(found, `no such token: ${marked}`);
  return found.scopes;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: string[];
}

const require = createRequire(import.meta.url);
const textmate = require("vscode-textmate") as typeof import("vscode-textmate");
const oniguruma = require("vscode-oniguruma") as typeof import("vscode-oniguruma");

const grammars = new Map<string, object>([markdown, plain, plaintext, markdownHost].map((g) => [g.scopeName, g]));
const injections: Record<Host, string[]> = {
  "text.html.markdown": [markdown.scopeName],
  "text.plain": [plain.scopeName],
};

const registry = new textmate.Registry({
  onigLib: oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"))).then(() => ({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  })),
  loadGrammar: async (scopeName) => {
    const grammar = grammars.get(scopeName);
    return grammar ? textmate.parseRawGrammar(JSON.stringify(grammar), `${scopeName}.json`) : null;
  },
  getInjections: (scopeName) => injections[scopeName as Host],
});

async function tokensOf(host: Host, text: string): Promise<Token[]> {
  const grammar = await registry.loadGrammar(host);
  assert.ok(grammar);
  const tokens: Token[] = [];
  let state = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const result = grammar.tokenizeLine(line, state);
    for (const t of result.tokens) {
      const end = Math.min(t.endIndex, line.length);
      tokens.push({ start: offset + t.startIndex, end: offset + end, scopes: t.scopes });
    }
    state = result.ruleStack;
    offset += line.length + 1;
  }
  return tokens;
}

/** The tokens that the annotation grammars colour, labelled with their innermost scope. */
async function piecesOf(host: Host, text: string) {
  const pieces = (await tokensOf(host, text)).map((t) => ({ ...t, label: t.scopes.at(-1) ?? "" }));
  return pieces.filter((p) => p.label.endsWith(".dramatis") && !p.label.startsWith("meta."));
}
