import { isBare, type ParsedMap } from "./children";
import { dedented } from "./removal";
import { type Splice, spliced } from "./splice";
import { columnOf, extentOf, lineEnd, type YamlText } from "./yaml-text";

/**
 * The lines of a map with changes made in it, to be put elsewhere with its comments: without indentation. `rest` is what is to
 * be changed outside of them.
 */
export function linesOf(
  yaml: YamlText,
  map: ParsedMap,
  splices: readonly Splice[],
): { readonly lines: readonly string[]; readonly rest: readonly Splice[] } {
  const { text } = yaml;
  const { start, end } = extentOf(yaml, map);
  const line = lineEnd(text, end);
  const until = /^[ \t]*(?:#|$)/.test(text.slice(end, line)) ? line : end;
  const isInside = (splice: Splice) => splice.start >= start && splice.end <= until;
  const inside = splices.filter(isInside).map((s) => ({ ...s, start: s.start - start, end: s.end - start }));
  const source = spliced(text.slice(start, until), inside);
  const whole = isBare(yaml, map) && !source.startsWith("{") ? `{${source}}` : source;
  const column = columnOf(text, start);
  const lines = whole.split(/\r\n|\n|\r/).map((line, i) => (i === 0 ? line : dedented(line, column)));
  return { lines, rest: splices.filter((splice) => !isInside(splice)) };
}
