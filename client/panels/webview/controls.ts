// Controls that several pictures have.
import { kinds as all } from "../messages";
import { symbol } from "../picture/symbols";
import { numberIn, say, type Wording } from "../picture/wording";
import { icon } from "./draw";
import { element } from "./elements";
import type { Frame } from "./frame";

/** A box for each kind, with its shape: which kinds are shown. */
export function kindFilter({ words, state, choose }: Frame): HTMLElement {
  const shown = state.kinds ?? all;
  const boxes = all.map((kind) => {
    const box = element("input", {
      attributes: { type: "checkbox", ...(shown.includes(kind) ? { checked: "" } : {}) },
    });
    box.addEventListener("change", () =>
      choose({ kinds: all.filter((each) => (each === kind ? box.checked : shown.includes(each))) }, true),
    );
    return element("label", {}, box, icon(symbol(kind, 8, 8, 5), 16), words.kinds[kind]);
  });
  return element("div", { class: "kinds", attributes: { role: "group", "aria-label": words.kindOf } }, ...boxes);
}

/** How many of how many are shown, and who is left out. */
export function shares(words: Wording, shown: number, total: number, candidates: number): string[] {
  const all = say(words.shownOf, numberIn(words, shown), numberIn(words, total));
  return candidates > 0 ? [all, say(words.toReview, numberIn(words, candidates))] : [all];
}
