// The page of the timeline.
import type { TimelineResult } from "../../../server/protocol";
import { isTimeline } from "../data";
import { tablesOfTimeline } from "../picture/table";
import { layoutTimeline } from "../picture/timeline-layout";
import { kindFilter, shares } from "./controls";
import { element } from "./elements";
import { type Frame, type Picture, run } from "./frame";

const timeline: Picture<TimelineResult> = {
  name: "timeline",
  accepts: isTimeline,
  empty({ total, candidates }, { state, words }) {
    if (state.kinds?.length === 0) return words.noKinds;
    return total + candidates === 0 ? words.timeline.empty : undefined;
  },
  scene: (data, { width }, frame) =>
    layoutTimeline(data, { width, order: orderOf(frame), words: frame.words, measure: frame.measure }),
  tables: (data, frame) => tablesOfTimeline(data, orderOf(frame), frame.words),
  status(data, frame) {
    const undated = orderOf(frame) === "date" && data.columns.every(({ date }) => date === undefined);
    const counts = shares(frame.words, data.rows.length, data.total, data.candidates);
    return undated ? [frame.words.timeline.noDates, ...counts] : counts;
  },
  controls(_, frame) {
    const { order, byDocument, byDate } = frame.words.timeline;
    const select = element("select", {}, option("document", byDocument), option("date", byDate));
    select.value = orderOf(frame);
    select.addEventListener("change", () =>
      frame.choose({ order: select.value === "date" ? "date" : "document" }, true),
    );
    return [element("label", {}, order, " ", select), kindFilter(frame)];
  },
  below: () => [],
  legend: (words) => [element("span", { text: words.timeline.legend })],
};

function orderOf({ state }: Frame): "document" | "date" {
  return state.order ?? "document";
}

function option(value: string, text: string): HTMLElement {
  return element("option", { text, attributes: { value } });
}

run(timeline);
