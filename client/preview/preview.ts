// The Markdown preview asks for marks while it renders and cannot wait: what is known is given at once, what is not is
// asked for, and the preview is shown anew when it has come.
import { commands, Disposable, Uri, workspace } from "vscode";
import type { Mark } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { nameOf } from "../kinds";
import { whenQuiet } from "../later";
import { SETTING as MARKS } from "../marks/marks";
import { styleOf } from "../marks/styles";
import { rangeOf } from "../places";
import { onOneLine } from "../plain-text";
import type { MarkdownIt } from "./markdown-it";
import type { SourceMark } from "./place-marks";
import { marking } from "./plugin";

export interface Preview extends Disposable {
  /** What VS Code's Markdown extension calls, once. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

interface Known {
  readonly marks: readonly SourceMark[];
  /** The corpus has changed since. */
  stale: boolean;
}

/** Documents that are remembered: more than anybody has previews of. */
const REMEMBERED = 20;

export function markdownPreview(corpus: Corpus): Preview {
  const known = new Map<string, Known>();
  const asked = new Set<string>();
  const refresh = whenQuiet(50, () => void commands.executeCommand("markdown.preview.refresh"));

  const learn = async (uri: string) => {
    if (asked.has(uri)) return;
    asked.add(uri);
    try {
      const before = known.get(uri);
      const marks = await sourceMarks(corpus, uri);
      const isNew = JSON.stringify(before?.marks ?? []) !== JSON.stringify(marks);
      known.delete(uri);
      known.set(uri, { marks, stale: false });
      if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
      if (isNew) refresh();
    } finally {
      asked.delete(uri);
    }
  };
  const listener = corpus.onDidChange(() => {
    for (const [uri, one] of known) {
      one.stale = true;
      void learn(uri);
    }
  });
  const settings = workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(MARKS) && refresh());
  return {
    extendMarkdownIt: (md) =>
      marking(md, (environment) => {
        const uri = documentOf(environment);
        if (uri === undefined || workspace.getConfiguration().get(MARKS) === "off") return [];
        const found = known.get(uri);
        if (!found || found.stale) void learn(uri);
        return found?.marks ?? [];
      }),
    dispose: () => Disposable.from(listener, settings, refresh).dispose(),
  };
}

async function sourceMarks(corpus: Corpus, uri: string): Promise<SourceMark[]> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { version } = document;
  const marks = (await corpus.marks({ uri })) ?? [];
  if (document.version !== version) return sourceMarks(corpus, uri);
  return marks.map((mark) => ({
    line: mark.range.start.line,
    endLine: mark.range.end.line,
    surface: document.getText(rangeOf(mark.range)),
    style: styleOf(mark),
    title: titleOf(mark),
  }));
}

function titleOf({ name, kind }: Mark): string {
  return `${onOneLine(name)} · ${nameOf(kind)}`;
}

/** The preview's environment holds the address of the document that it renders. */
function documentOf(environment: unknown): string | undefined {
  const { currentDocument } = (environment ?? {}) as { currentDocument?: unknown };
  return currentDocument instanceof Uri ? currentDocument.toString() : undefined;
}
