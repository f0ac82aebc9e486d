// Functions that run inside the page, each complete in itself: the browser gets their text and nothing around it.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the `nth` visible occurrence of a text in the editor's lines, from the top; undefined while there is none. */
export function boxOf({ text, nth }: { text: string; nth: number }): Box | undefined {
  const lines = [...document.querySelectorAll(".view-line:not(.peekview-widget .view-line)")];
  lines.sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y);
  let seen = 0;
  for (const line of lines) {
    const nodes: PageElement[] = [];
    const walker = document.createTreeWalker(line, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const whole = nodes
      .map((node) => node.textContent)
      .join("")
      .replaceAll("\u00a0", " ");
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
      const range = document.createRange();
      let offset = 0;
      for (const node of nodes) {
        const end = offset + node.textContent.length;
        if (at >= offset && at < end) range.setStart(node, at - offset);
        if (at + text.length > offset && at + text.length <= end) range.setEnd(node, at + text.length - offset);
        offset = end;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      if (document.elementFromPoint(x + width / 2, y + height / 2)) seen++;
      if (seen === nth) return { x, y, width, height };
    }
  }
  return undefined;
}

/** The colour of the text at a point. */
export function colourAt({ x, y }: { x: number; y: number }): string {
  const element = document.elementFromPoint(x, y);
  return element ? getComputedStyle(element).color : "";
}

/** Whether two occurrences, each the first of its text, are there and have two colours. */
export function coloursDiffer(texts: readonly [string, string]): boolean {
  const lines = [...document.querySelectorAll(".view-line:not(.peekview-widget .view-line) span:not(:has(span))")];
  const [one, other] = texts.map((text) =>
    lines.find((part) => part.textContent.replaceAll("\u00a0", " ").includes(text)),
  );
  return one !== undefined && other !== undefined && getComputedStyle(one).color !== getComputedStyle(other).color;
}

/** Whether the line that has the cursor holds a text. */
export function cursorLineHolds(text: string): boolean {
  const outside = ":not(.peekview-widget *)";
  const editor = ".editor-group-container.active";
  // A line that is wrapped is several; the one in the margin is the first of them.
  const current = [...document.querySelectorAll(`${editor} .current-line${outside}`)].map(
    (line) => line.getBoundingClientRect().y,
  );
  return [...document.querySelectorAll(`${editor} .view-line${outside}`)].some(
    (line) =>
      current.some((y) => Math.abs(line.getBoundingClientRect().y - y) < 2) &&
      line.textContent.replaceAll("\u00a0", " ").includes(text),
  );
}

/** What these functions use of the page: the project is compiled without the DOM's types. */
interface PageElement {
  readonly textContent: string;
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
declare const document: PageElement & {
  elementFromPoint(x: number, y: number): PageElement | null;
  createTreeWalker(root: PageElement, what: number): { nextNode(): PageElement | null };
  createRange(): { setStart(n: PageElement, i: number): void; setEnd(n: PageElement, i: number): void } & PageElement;
};
declare function getComputedStyle(element: PageElement): { readonly color: string };
