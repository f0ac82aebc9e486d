// The page of a picture. Nothing runs in it and nothing styles it but the two files that its policy names by a nonce.
import type { PictureName } from "./messages";
import type { Wording } from "./picture/wording";

export interface PageSources {
  readonly script: string;
  readonly style: string;
  /** As the policy wants it: letters and digits that nobody can guess, other ones for each page. */
  readonly nonce: string;
}

export function pageOf(name: PictureName, words: Wording, { script, style, nonce }: PageSources): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${attribute(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(words[name].title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${attribute(style)}">
</head>
<body data-words="${attribute(JSON.stringify(words))}" data-vscode-context="${attribute('{"preventDefaultContextMenuItems":true}')}">
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

/** A nonce of 128 random bits. */
export function newNonce(): string {
  return crypto.randomUUID().replaceAll("-", "");
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
