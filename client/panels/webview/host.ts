// The host of a picture: VS Code, through the one door that it gives to pages.
import type { Choices, Request } from "../messages";
import { kinds } from "../messages";
import type { Viewpoint } from "../picture/scene";
import type { Wording } from "../picture/wording";
import { isListOf, isNumber, isOneOf, isRecord, isString, maybe, type Shape } from "../shape";

interface Door {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Door;

const door = acquireVsCodeApi();

/** What the reader did to a picture: kept while it is hidden, and over a restart of the window. */
export interface Kept extends Choices {
  readonly table?: boolean | undefined;
  readonly view?: Viewpoint | undefined;
  readonly least?: number | undefined;
  readonly focused?: string | undefined;
}

const isTrueOrFalse: Shape<boolean> = (value): value is boolean => typeof value === "boolean";

const isKept: Shape<Kept> = isRecord<Kept>({
  kinds: maybe(isListOf(isOneOf(...kinds))),
  order: maybe(isOneOf("document", "date")),
  table: maybe(isTrueOrFalse),
  view: maybe(isRecord<Viewpoint>({ zoom: isNumber, x: isNumber, y: isNumber })),
  least: maybe(isNumber),
  focused: maybe(isString),
});

export function tell(request: Request): void {
  door.postMessage(request);
}

export function kept(): Kept {
  const state = door.getState();
  return isKept(state) ? state : {};
}

export function keep(state: Kept): void {
  door.setState(state);
}

/** The words that the host put into the page. */
export function wordsOfPage(): Wording {
  return JSON.parse(document.body.dataset["words"] ?? "{}") as Wording;
}
