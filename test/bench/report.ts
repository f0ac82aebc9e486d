/** All that is measured in one run. Times are CPU milliseconds, medians. */
export interface Figures {
  readonly node: string;
  readonly runs: number;
  readonly speed: readonly {
    readonly language: string;
    readonly peer: string;
    readonly documents: number;
    readonly bytes: number;
    readonly ours: number;
    readonly theirs: number;
  }[];
  readonly article: { readonly length: number; readonly milliseconds: number };
  readonly load: number;
  readonly sizes: readonly { readonly name: string; readonly raw: number; readonly zipped: number }[];
  readonly scale: readonly { readonly count: number; readonly bytes: number; readonly milliseconds: number }[];
  readonly hostile: readonly {
    readonly name: string;
    readonly small: number;
    readonly large: number;
    readonly ratio: number;
  }[];
  readonly lengths: readonly { readonly format: string; readonly length: number; readonly milliseconds: number }[];
}

const BEGIN = "<!-- figures: npm run bench writes what follows -->";
const END = "<!-- end of figures -->";

/** The page with its tables replaced. Throws an `Error` where the page has no place for them. */
export function withFigures(page: string, tables: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/performance.md needs the lines ${BEGIN} and ${END}.`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${tables}\n\n${page.slice(to)}`;
}

/** The figures as Markdown tables, the slowest of the hostile texts first. */
export function report(figures: Figures): string {
  const { speed, article, load, sizes, scale, hostile, lengths } = figures;
  const total = (of: (size: (typeof sizes)[number]) => number) => sizes.reduce((sum, size) => sum + of(size), 0);
  return [
    `Node ${figures.node}, one process, medians of ${figures.runs} runs.`,
    "### The whole path beside peers",
    table(
      ["texts", "size", "Dramatis", "peer", "peer's", "times faster"],
      speed.map((row) => [
        `${row.documents} ${row.language}`,
        kilobytes(row.bytes),
        rate(row.bytes, row.ours),
        row.peer,
        rate(row.bytes, row.theirs),
        (row.theirs / row.ours).toFixed(0),
      ]),
    ),
    "### One article, loading, sizes",
    table(
      ["what", "figure"],
      [
        [`an article of ${article.length} characters, warm`, time(article.milliseconds)],
        ["gazetteer and weights loaded, fresh process, wall", time(load)],
        ...sizes.map(({ name, raw, zipped }) => [name, `${megabytes(raw)}, ${megabytes(zipped)} in the package`]),
        ["together", `${megabytes(total((s) => s.raw))}, ${megabytes(total((s) => s.zipped))} in the package`],
      ],
    ),
    "### Corpora taken in from nothing",
    table(
      ["documents", "size", "time", "rate"],
      scale.map(({ count, bytes, milliseconds }) => [
        String(count),
        kilobytes(bytes),
        time(milliseconds),
        rate(bytes, milliseconds),
      ]),
    ),
    "### Long documents",
    table(
      ["format", "characters", "time", "time per 100,000 characters"],
      lengths.map(({ format, length, milliseconds }) => [
        format,
        length.toLocaleString("en"),
        time(milliseconds),
        time((milliseconds * 100_000) / length),
      ]),
    ),
    "### Hostile text",
    table(
      ["pattern", "10 KB", "40 KB", "growth"],
      [...hostile]
        .sort((a, b) => b.ratio - a.ratio)
        .map(({ name, small, large, ratio }) => [name, time(small), time(large), `× ${ratio.toFixed(1)}`]),
    ),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function time(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

function rate(bytes: number, milliseconds: number): string {
  const perSecond = bytes / 1000 / milliseconds;
  return `${perSecond.toFixed(perSecond < 1 ? 3 : 1)} MB/s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
