// Marks names in the text of editors, as strongly as the reader has set; and beside the scroll bar, where the actor or
// place under the cursor is named.
import { ColorThemeKind, Disposable, languages, Range, type TextEditor, window, workspace } from "vscode";
import type { Mark } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { selector } from "../language-client";
import { whenQuiet } from "../later";
import { positionOf, rangeOf } from "../places";
import { painter } from "./painter";
import { decorationOf, rulerOf, type Strength, type Style, styleOf } from "./styles";

/** How strongly names are marked. */
export const SETTING = "dramatis.appearance.marks";

/** Lines beyond those that show: a turn of the wheel finds them painted. */
const MARGIN = 60;

export function registerMarks(corpus: Corpus): Disposable {
  const text = painter((style) => decorationOf(style, strength(), isHighContrast()));
  const ruler = painter(rulerOf);

  const paintText = (editor: TextEditor) =>
    paint(
      editor,
      async () => {
        const range = shownIn(editor);
        if (!range || !paintsOver()) return [];
        return corpus.marks({ uri: editor.document.uri.toString(), range: asked(range) });
      },
      text.paint,
    );
  const paintRuler = (editor: TextEditor) =>
    paint(
      editor,
      async () => {
        if (strength() === "off") return [];
        return corpus.marks({ uri: editor.document.uri.toString(), at: positionOf(editor.selection.active) });
      },
      ruler.paint,
    );

  const all = () => {
    for (const editor of window.visibleTextEditors) void paintText(editor);
    if (window.activeTextEditor) void paintRuler(window.activeTextEditor);
  };
  const anew = () => {
    text.use((style) => decorationOf(style, strength(), isHighContrast()));
    all();
  };
  const soon = whenQuiet(60, all);
  const soonBeside = whenQuiet(120, () => window.activeTextEditor && void paintRuler(window.activeTextEditor));
  soon();
  return Disposable.from(
    text,
    ruler,
    soon,
    soonBeside,
    corpus.onDidChange(soon),
    window.onDidChangeVisibleTextEditors(soon),
    window.onDidChangeTextEditorVisibleRanges(soon),
    window.onDidChangeActiveTextEditor(soonBeside),
    window.onDidChangeTextEditorSelection(soonBeside),
    window.onDidChangeActiveColorTheme(anew),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(SETTING) && anew()),
  );
}

/** Paints what `find` gives, unless the text has changed meanwhile: then it is painted again soon. */
async function paint(
  editor: TextEditor,
  find: () => Promise<readonly Mark[] | null>,
  to: (editor: TextEditor, ranges: ReadonlyMap<Style, readonly Range[]>) => void,
): Promise<void> {
  if (languages.match(selector, editor.document) === 0) return;
  const { version } = editor.document;
  const marks = await find();
  if (editor.document.version !== version) return;
  const ranges = new Map<Style, Range[]>();
  for (const mark of marks ?? []) {
    const style = styleOf(mark);
    const same = ranges.get(style);
    if (same) same.push(rangeOf(mark.range));
    else ranges.set(style, [rangeOf(mark.range)]);
  }
  to(editor, ranges);
}

function strength(): Strength {
  return workspace.getConfiguration().get<Strength>(SETTING, "color");
}

function paintsOver(): boolean {
  return decorationOf("person", strength(), isHighContrast()) !== undefined;
}

function isHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}

function shownIn({ visibleRanges, document }: TextEditor): Range | undefined {
  const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
  if (!first || !last) return undefined;
  return document.validateRange(new Range(Math.max(0, first.start.line - MARGIN), 0, last.end.line + MARGIN, 0));
}

function asked({ start, end }: Range) {
  return { start: positionOf(start), end: positionOf(end) };
}
