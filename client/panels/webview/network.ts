// The page of the network.
import type { NetworkResult } from "../../../server/protocol";
import { isNetwork } from "../data";
import { layoutNetwork, type Positions, positionsOf, readableLeast, withCompany } from "../picture/network-layout";
import { WHOLE } from "../picture/scene";
import { tablesOfNetwork } from "../picture/table";
import { numberIn, say } from "../picture/wording";
import { kindFilter, shares } from "./controls";
import { element } from "./elements";
import { type Frame, type Picture, run } from "./frame";

/** Where everybody stood last, and for what that was found: standing is found once, however often it is drawn. */
let stood: { readonly of: NetworkResult; readonly least: number; readonly positions: Positions } | undefined;

const network: Picture<NetworkResult> = {
  name: "network",
  accepts: isNetwork,
  firstView: () => WHOLE,
  empty(data, frame) {
    const { empty, nothingLeft } = frame.words.network;
    if (frame.state.kinds?.length === 0) return frame.words.noKinds;
    if (data.total + data.candidates === 0) return empty;
    return withCompany(data, leastOf(data, frame)).links.length === 0 ? nothingLeft : undefined;
  },
  scene(data, size, frame) {
    const least = leastOf(data, frame);
    const shown = withCompany(data, least);
    if (stood?.of !== data || stood.least !== least) {
      stood = { of: data, least, positions: positionsOf(shown, stood?.positions) };
    }
    return layoutNetwork(shown, stood.positions, {
      size,
      view: frame.view,
      words: frame.words,
      measure: frame.measure,
    });
  },
  tables: (data, frame) => tablesOfNetwork(withCompany(data, leastOf(data, frame)), frame.words),
  status(data, frame) {
    const { entities } = withCompany(data, leastOf(data, frame));
    const { words } = frame;
    const alone = data.entities.length - entities.length;
    return [
      ...shares(words, entities.length, data.total, data.candidates),
      ...(alone > 0 ? [say(words.network.alone, numberIn(words, alone))] : []),
    ];
  },
  controls(data, frame) {
    const input = element("input", {
      attributes: { type: "number", min: "1", step: "1", value: String(leastOf(data, frame)) },
    });
    input.addEventListener("change", () => {
      const least = Math.max(1, Math.round(Number(input.value) || 1));
      frame.choose({ least });
    });
    return [kindFilter(frame), element("label", {}, frame.words.network.least, " ", input)];
  },
  below: () => [],
  legend: (words) => [element("span", { text: words.network.legend })],
};

function leastOf(data: NetworkResult, { state }: Frame): number {
  return state.least ?? readableLeast(data);
}

run(network);
