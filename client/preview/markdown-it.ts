// The part of markdown-it that the plugin needs. VS Code has the package; its typings would be a dependency for these lines.

export interface MarkdownIt {
  readonly renderer: { render(tokens: readonly Token[], options: unknown, environment: unknown): string };
}

export interface Token {
  readonly type: string;
  /** First line and the line after the last, of a block. */
  readonly map: readonly [number, number] | null;
  readonly content: string;
  readonly level: number;
  readonly children: readonly Token[] | null;
  attrSet(name: string, value: string): void;
}

/** What makes a token of the kind that a token is. */
export type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
