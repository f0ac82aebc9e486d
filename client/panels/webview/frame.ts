// What all pictures have in common: what they are told, what is remembered of them, and the two ways of showing them.
import { type PictureName, showFrom } from "../messages";
import { moved, type Scene, type Size, type Viewpoint, WHOLE, zoomed } from "../picture/scene";
import type { Table } from "../picture/table";
import type { Wording } from "../picture/wording";
import type { Shape } from "../shape";
import { button, element, refill, toggle } from "./elements";
import { type Kept, keep, kept, tell, wordsOfPage } from "./host";
import { partsOf } from "./parts";
import { stageIn } from "./stage";
import { tableElement } from "./tables";
import { zoomBy } from "./zoom";

export interface Picture<D> {
  readonly name: PictureName;
  readonly accepts: Shape<D>;
  /** For those that can be looked at from nearer: from where they are at first. */
  readonly firstView?: (data: D, size: Size) => Viewpoint;
  /** Why there is nothing to show; undefined where there is something. */
  empty(data: D, frame: Frame): string | undefined;
  scene(data: D, size: Size, frame: Frame): Scene;
  tables(data: D, frame: Frame): readonly Table[];
  /** How much is shown and how much is not; of a drawing, where one is shown. */
  status(data: D, frame: Frame, scene: Scene | undefined): readonly string[];
  /** Its own controls. */
  controls(data: D, frame: Frame): readonly HTMLElement[];
  /** What stands beneath, in both ways of showing. */
  below(data: D, words: Wording): readonly HTMLElement[];
  legend(words: Wording): readonly HTMLElement[];
}

/** What a picture may ask and tell its frame. */
export interface Frame {
  readonly words: Wording;
  readonly state: Kept;
  readonly view: Viewpoint;
  measure(text: string): number;
  /** Notes what the reader chose. Asks the server where that has to answer anew, else only shows it. */
  choose(change: Kept, asks?: boolean): void;
}

/** Runs a picture in this page. */
export function run<D>(picture: Picture<D>): void {
  const words = wordsOfPage();
  let state = kept();
  let data: D | undefined;
  let told = "";
  let progress = "";
  /** What the drawing was made for. */
  let room: Size = { width: 0, height: 0 };

  const remember = (change: Kept) => keep((state = { ...state, ...change }));
  const parts = partsOf(words, picture.name);
  const stage = stageIn(parts, words, {
    focused: () => state.focused,
    remember: (focused) => remember({ focused }),
  });
  const view = (): Viewpoint =>
    state.view ?? (data === undefined ? undefined : picture.firstView?.(data, stage.size())) ?? WHOLE;
  const frame: Frame = {
    words,
    get state() {
      return state;
    },
    get view() {
      return view();
    },
    measure: stage.measure,
    choose(change, asks = false) {
      remember(change);
      if (asks) ask();
      else show();
    },
  };
  const ask = () => {
    told = "";
    tell({ type: "ask", choices: { kinds: state.kinds, order: state.order } });
  };
  const look = (to: Viewpoint) => {
    remember({ view: to });
    show();
  };
  const zoom = (factor: number, at?: readonly [number, number]) => {
    const { width, height } = stage.size();
    look(zoomed(view(), { width, height }, factor, at ?? [width / 2, height / 2]));
  };

  const show = () => {
    const nothing = data === undefined ? progress : picture.empty(data, frame);
    const asTable = state.table === true;
    parts.main.classList.toggle("nothing", nothing !== undefined);
    parts.stage.hidden = nothing !== undefined || asTable;
    parts.legend.hidden = parts.stage.hidden;
    parts.tables.hidden = nothing !== undefined || !asTable;
    refill(parts.controls, data === undefined ? [] : picture.controls(data, frame));
    refill(parts.actions, nothing === undefined ? actions() : []);
    refill(parts.below, data === undefined ? [] : picture.below(data, words));
    refill(parts.legend, picture.legend(words));
    refill(parts.tables, data === undefined || !asTable ? [] : picture.tables(data, frame).map(tableElement));
    if (data === undefined || nothing !== undefined) {
      parts.status.textContent = progress || nothing || "";
      return;
    }
    // Drawn for a table too: what is exported is the drawing. Only now is known how much room there is for it.
    room = stage.size();
    const scene = picture.scene(data, room, frame);
    stage.paint(scene);
    const status = picture.status(data, frame, asTable ? undefined : scene);
    parts.status.textContent = [...status, progress].filter((each) => each !== "").join(" · ");
    parts.main.style.setProperty("--bar", `${parts.bar.offsetHeight}px`);
  };
  const actions = () => {
    const zooming = [
      button(words.zoomIn, () => zoom(1.5), "+"),
      button(words.zoomOut, () => zoom(1 / 1.5), "−"),
      button(words.showAll, () => look(WHOLE)),
    ];
    return [
      ...(picture.firstView && !state.table ? [element("div", { class: "group" }, ...zooming)] : []),
      toggle(words.table, state.table === true, (table) => frame.choose({ table })),
      button(words.exportSvg, () => {
        const svg = stage.svg(words[picture.name].title);
        if (svg !== undefined) tell({ type: "export", svg });
      }),
    ];
  };

  if (picture.firstView) {
    const move = (dx: number, dy: number) => look(moved(view(), stage.size(), dx, dy));
    zoomBy(parts.stage, { zoom, whole: () => look(WHOLE), move });
  }
  window.addEventListener("message", ({ data: message }: MessageEvent<unknown>) => {
    const heard = showFrom(message);
    const now = JSON.stringify(heard);
    if (!heard || now === told) return;
    told = now;
    progress = heard.progress;
    data = picture.accepts(heard.data) ? heard.data : undefined;
    show();
  });
  // Colours are the style sheet's affair; sizes are not. What does not zoom is as high as it has to be.
  new ResizeObserver(() => {
    const { width, height } = stage.size();
    if (data !== undefined && (width !== room.width || (picture.firstView && height !== room.height))) show();
  }).observe(parts.stage);
  ask();
}
