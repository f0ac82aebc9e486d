// One brush for each style: makes VS Code's decorations when they are first needed, and anew when the strength changes.
import {
  type DecorationRenderOptions,
  type Disposable,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
  window,
} from "vscode";
import { STYLES, type Style } from "./styles";

/** Paints ranges of editors, by style. */
export interface Painter extends Disposable {
  paint(editor: TextEditor, ranges: ReadonlyMap<Style, readonly Range[]>): void;
  /** Takes everything off, and paints otherwise from now on. */
  use(look: (style: Style) => DecorationRenderOptions | undefined): void;
}

export function painter(look: (style: Style) => DecorationRenderOptions | undefined): Painter {
  let brushes = new Map<Style, TextEditorDecorationType | undefined>();
  const brushOf = (style: Style) => {
    if (!brushes.has(style)) {
      const options = look(style);
      brushes.set(style, options && window.createTextEditorDecorationType(options));
    }
    return brushes.get(style);
  };
  const clean = () => {
    for (const brush of brushes.values()) brush?.dispose();
    brushes = new Map();
  };
  return {
    paint(editor, ranges) {
      for (const style of STYLES) {
        const brush = brushOf(style);
        if (brush) editor.setDecorations(brush, ranges.get(style) ?? []);
      }
    },
    use(next) {
      clean();
      look = next;
    },
    dispose: clean,
  };
}
