// A picture in an editor's place: what it asks is answered, and it is told anew when the corpus changes.
import {
  type CancellationToken,
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  type Uri,
  Uri as Uris,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { Corpus } from "../corpus";
import { whenQuiet } from "../later";
import { latest } from "../latest";
import { sayGone } from "../navigation";
import { rangeOf } from "../places";
import { progressOf } from "../views/progress";
import { type Choices, type PictureName, type Request, requestFrom, type Show } from "./messages";
import { newNonce, pageOf } from "./page";
import { saveSvg } from "./save";
import { wordingOfPictures } from "./wordings";

export interface PanelContext {
  readonly corpus: Corpus;
  readonly log: LogOutputChannel;
  /** The folder of the built extension. */
  readonly home: Uri;
}

/** What the server answers to a picture's question. */
export type Answer = (corpus: Corpus, choices: Choices, token: CancellationToken) => Promise<unknown>;

/** Milliseconds without a change after which a picture is told anew. */
const QUIET = 300;

/** Fills a panel with a picture, and serves it until it is closed. */
export function servePanel(
  panel: WebviewPanel,
  name: PictureName,
  answer: Answer,
  { corpus, log, home }: PanelContext,
): void {
  const words = wordingOfPictures();
  const folder = Uris.joinPath(home, "dist", "panels");
  const { webview } = panel;
  const source = (file: string) => webview.asWebviewUri(Uris.joinPath(folder, file)).toString();
  let choices: Choices | undefined;
  /** There is a picture, which stays until there is a newer one. */
  let told = false;
  const asking = latest();

  const tell = (progress: string, data: unknown) =>
    webview.postMessage({ type: "show", progress, data } satisfies Show);
  const update = async () => {
    // A hidden page is gone; when it is seen again it is there anew, and asks.
    if (!choices || !panel.visible) return;
    // An answer to an earlier question would undo what the reader chose since.
    const token = asking.next();
    if (corpus.stopped) return tell(l10n.t("Dramatis is not running. The log says why."), null);
    if (!told) await tell(progressOf(corpus.status) || l10n.t("One moment…"), null);
    const data = await answer(corpus, choices, token);
    if (token.isCancellationRequested) return;
    told ||= data !== null;
    return tell(progressOf(corpus.status), data);
  };
  const heed = async (request: Request) => {
    switch (request.type) {
      case "ask":
        choices = request.choices;
        return update();
      case "go":
        return goTo(request, panel, corpus);
      case "placeIt":
        return commands.executeCommand("dramatis.placeIt", request.entity);
      case "export":
        return saveSvg(request.svg, words[name].title);
    }
  };
  const changed = whenQuiet(QUIET, () => void update());
  const listeners = Disposable.from(
    corpus.onDidChange(changed),
    corpus.onDidChangeStatus(changed),
    changed,
    asking,
    webview.onDidReceiveMessage((message: unknown) => {
      const request = requestFrom(message);
      if (request) Promise.resolve(heed(request)).catch((error: unknown) => log.error(`${name}: ${String(error)}`));
      else log.warn(`The page of the ${name} sent what it should not.`);
    }),
  );
  panel.onDidDispose(() => listeners.dispose());
  const icon = (theme: string) => Uris.joinPath(home, "media", "pictures", `${name}-${theme}.svg`);
  panel.iconPath = { dark: icon("dark"), light: icon("light") };
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = pageOf(name, words, {
    script: source(`${name}.js`),
    style: source("panel.css"),
    nonce: newNonce(),
  });
}

/** Shows a mention beside the picture, which stays in sight. */
async function goTo(
  { entity, uri }: Extract<Request, { type: "go" }>,
  panel: WebviewPanel,
  corpus: Corpus,
): Promise<void> {
  const [first] = await corpus.mentions({ entity, ...(uri === undefined ? {} : { uri }) });
  if (!first) return sayGone();
  const place = uri === undefined ? await corpus.introduction(first.location) : first.location;
  const document = await workspace.openTextDocument(Uris.parse(place.uri));
  await window.showTextDocument(document, {
    selection: rangeOf(place.range),
    preview: true,
    viewColumn: besides(panel),
  });
}

/** Another group of editors than the picture's: one that is there, else a new one. */
function besides({ viewColumn }: WebviewPanel): ViewColumn {
  const other = window.tabGroups.all.find((group) => group.viewColumn !== viewColumn);
  return other?.viewColumn ?? ViewColumn.Beside;
}
