import { Composer, type CST, type Document, type ParsedNode, Parser } from "yaml";

/** A cast file needs four levels. What has more than these is made to break a parser. */
const DEEPEST = 40;

/** A YAML text as a document, with the one after it if there is a second. */
export interface Composed {
  readonly document: Document.Parsed<ParsedNode>;
  readonly rest: Document.Parsed<ParsedNode> | undefined;
  /** It was not composed, since that takes a step down for each level. */
  readonly isTooDeep: boolean;
}

/** Never throws: what is wrong is in the document's errors. All scalars are texts, as they are written. */
export function composed(text: string): Composed {
  const tokens = [...new Parser().parse(text)];
  const isTooDeep = tokens.some(isDeep);
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const [document, rest] = composer.compose(isTooDeep ? [] : tokens, true, text.length);
  return { document: document as Document.Parsed<ParsedNode>, rest: rest as Composed["rest"], isTooDeep };
}

function isDeep(root: CST.Token): boolean {
  const waiting: { token: CST.Token; depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return true;
    const add = (child: CST.Token | null | undefined) => {
      if (child) waiting.push({ token: child, depth: depth + 1 });
    };
    if ("value" in token) add(token.value);
    for (const item of "items" in token ? token.items : []) {
      add(item.key);
      add(item.value);
    }
  }
  return false;
}
