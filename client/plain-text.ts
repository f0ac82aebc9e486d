// Names come from the text, and the text may hold anything. What is shown of it is that text and nothing else.

/** The text on one line: VS Code's lists have one, and control characters have no shape. */
export function onOneLine(text: string): string {
  return text.replace(controls, " ").trim();
}

/** For labels that VS Code searches for icons, as those of quick picks: `$(trash)` shows as these eight characters. */
export function withoutIcons(text: string): string {
  return onOneLine(text).replaceAll("$(", "\\$(");
}

/** For Markdown: every sign that could mean something there means itself. Unlike `appendText`, it leaves lines to break.
 * Line breaks and control characters become spaces. */
export function asMarkdown(text: string): string {
  return text.replace(controls, " ").replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** For a text beside others: its direction of writing, or a mark in it that changes that, ends where the text ends. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

const rightToLeft = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const controls = /[\s\u0000-\u001f\u007f-\u009f]+/g;
