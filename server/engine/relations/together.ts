/**
 * For each mention of a document the index of the sentence and of the paragraph that it stands in, rising. A paragraph is a block
 * of the text: a heading, an item of a list or a cell of a table too.
 */
export interface Rows {
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/** How often an entity is named in one sentence, and in one paragraph, with another. */
export interface Together {
  readonly sentences: number;
  readonly paragraphs: number;
}

/**
 * Counts for one document in how many of its sentences and paragraphs other entities are named with one. `mentions` are that
 * one's, rising. Takes time in proportion to the rows that it is named in.
 */
export function countTogether(
  { sentence, paragraph }: Rows,
  mentions: readonly number[],
  entityOf: (mention: number) => string,
  counts: Map<string, Together>,
): void {
  const add = (entity: string, sentences: number, paragraphs: number) => {
    const known = counts.get(entity);
    counts.set(entity, {
      sentences: (known?.sentences ?? 0) + sentences,
      paragraphs: (known?.paragraphs ?? 0) + paragraphs,
    });
  };
  for (const entity of companions(sentence, mentions, entityOf)) add(entity, 1, 0);
  for (const entity of companions(paragraph, mentions, entityOf)) add(entity, 0, 1);
}

/** The entities of the rows that mentions stand in, each once a row. */
function* companions(
  rows: Int32Array,
  mentions: readonly number[],
  entityOf: (mention: number) => string,
): Iterable<string> {
  let last = -1;
  for (const mention of mentions) {
    const row = rows[mention]!;
    if (row === last) continue;
    last = row;
    let first = mention;
    while (first > 0 && rows[first - 1] === row) first--;
    const here = new Set<string>();
    for (let m = first; m < rows.length && rows[m] === row; m++) here.add(entityOf(m));
    yield* here;
  }
}
