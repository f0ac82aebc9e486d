// The parts of a picture's page.
import type { PictureName } from "../messages";
import type { Wording } from "../picture/wording";
import { svgElement } from "./draw";
import { element } from "./elements";

export interface Parts {
  readonly main: HTMLElement;
  /** Stays in sight: controls, status and actions. */
  readonly bar: HTMLElement;
  readonly controls: HTMLElement;
  readonly status: HTMLElement;
  readonly actions: HTMLElement;
  readonly stage: HTMLElement;
  readonly head: SVGSVGElement;
  readonly body: SVGSVGElement;
  readonly tables: HTMLElement;
  readonly legend: HTMLElement;
  readonly below: HTMLElement;
}

/** Puts the parts into the page, empty. */
export function partsOf(words: Wording, name: PictureName): Parts {
  const { title, hint } = words[name];
  const controls = element("div", { class: "controls" });
  const status = element("p", { class: "status", attributes: { role: "status" } });
  const actions = element("div", { class: "actions" });
  const bar = element("header", {}, controls, element("div", { class: "line" }, status, actions));
  const head = svgElement("head");
  head.setAttribute("aria-hidden", "true");
  const body = svgElement("body");
  body.setAttribute("role", "group");
  body.setAttribute("aria-label", title);
  body.setAttribute("aria-description", hint);
  const stage = element("div", { class: `stage ${name}` }, head, body);
  const tables = element("div", { class: "tables" });
  const legend = element("div", { class: "legend" });
  const below = element("div", { class: "below" });
  const main = element("main", {}, bar, stage, tables, legend, below);
  document.body.append(main);
  return { main, bar, controls, status, actions, stage, head, body, tables, legend, below };
}
