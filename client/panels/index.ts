// The pictures: a map, a network and a timeline, each in at most one panel, restored with the window.
import { commands, Disposable, ViewColumn, type WebviewPanel, window } from "vscode";
import { type PictureName, pictureNames } from "./messages";
import { type Answer, type PanelContext, servePanel } from "./panel";
import { wordingOfPictures } from "./wordings";

/** Registers the commands that open pictures, and brings back those of the last session. */
export function registerPanels(context: PanelContext): Disposable {
  return Disposable.from(...pictureNames.map((name) => registerPicture(name, context)));
}

/** How much is drawn: what eyes can take in. The answer says how much there is. */
const PLACES = 200;
const NODES = 80;
const ROWS = 60;
const COLUMNS = 60;

const answers: Readonly<Record<PictureName, Answer>> = {
  map: (corpus, _, token) => corpus.places({ limit: PLACES }, token),
  network: (corpus, { kinds }, token) => corpus.network({ limit: NODES, ...(kinds ? { kinds } : {}) }, token),
  timeline: (corpus, { kinds, order = "document" }, token) =>
    corpus.timeline({ order, rows: ROWS, columns: COLUMNS, ...(kinds ? { kinds } : {}) }, token),
};

const commandOf: Readonly<Record<PictureName, string>> = {
  map: "dramatis.openMap",
  network: "dramatis.openNetwork",
  timeline: "dramatis.openTimeline",
};

function registerPicture(name: PictureName, context: PanelContext): Disposable {
  const type = `dramatis.${name}`;
  let open: WebviewPanel | undefined;
  const serve = (panel: WebviewPanel) => {
    open = panel;
    panel.onDidDispose(() => {
      if (open === panel) open = undefined;
    });
    servePanel(panel, name, answers[name], context);
  };
  return Disposable.from(
    commands.registerCommand(commandOf[name], () => {
      if (open) open.reveal();
      else serve(window.createWebviewPanel(type, wordingOfPictures()[name].title, ViewColumn.Active));
    }),
    window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: async (panel) => serve(panel),
    }),
    { dispose: () => open?.dispose() },
  );
}
