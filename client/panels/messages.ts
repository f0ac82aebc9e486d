// What a picture and its host tell each other, and how either knows that it was told so.
import type { Kind } from "../../server/protocol";
import { isListOf, isOneOf, isRecord, isString, maybe, type Shape } from "./shape";

export const pictureNames = ["map", "network", "timeline"] as const;
export type PictureName = (typeof pictureNames)[number];

/** What the reader wants to be in a picture. What a picture has no use for is ignored. */
export interface Choices {
  /** All of them where there are none. */
  readonly kinds?: readonly Kind[] | undefined;
  readonly order?: "document" | "date" | undefined;
}

/** From a picture to its host. */
export type Request =
  /** The picture is there, or wants other things in it: it waits to be told. */
  | { readonly type: "ask"; readonly choices: Choices }
  /** Show where an entity is introduced; with a document, where that names it first. */
  | { readonly type: "go"; readonly entity: string; readonly uri?: string | undefined }
  /** Let the reader say where a place lies. */
  | { readonly type: "placeIt"; readonly entity: string }
  /** Write the picture into a file. */
  | { readonly type: "export"; readonly svg: string };

/** From the host to its picture: what to show, in the reader's words. */
export interface Show {
  readonly type: "show";
  /** What the server is doing, while it has not read everything; else empty. */
  readonly progress: string;
  /** The server's answer; null before there is one. */
  readonly data: unknown;
}

export const kinds = ["person", "organization", "people", "place"] as const satisfies readonly Kind[];

const isChoices: Shape<Choices> = isRecord<Choices>({
  kinds: maybe(isListOf(isOneOf(...kinds))),
  order: maybe(isOneOf("document", "date")),
});

const isRequest: { readonly [T in Request["type"]]: Shape<Extract<Request, { type: T }>> } = {
  ask: isRecord({ type: isOneOf("ask"), choices: isChoices }),
  go: isRecord({ type: isOneOf("go"), entity: isString, uri: maybe(isString) }),
  placeIt: isRecord({ type: isOneOf("placeIt"), entity: isString }),
  export: isRecord({ type: isOneOf("export"), svg: isPicture }),
};

/** What a picture asked for; undefined where it is nothing that a picture would ask. */
export function requestFrom(message: unknown): Request | undefined {
  return Object.values(isRequest).some((shape) => shape(message)) ? (message as Request) : undefined;
}

/** What a host said to show; undefined where it is nothing that a host would say. */
export function showFrom(message: unknown): Show | undefined {
  const shape = isRecord<Omit<Show, "data">>({ type: isOneOf("show"), progress: isString });
  return shape(message) && "data" in message ? (message as Show) : undefined;
}

/** No reader's picture is longer, in UTF-16 units. */
const LONGEST = 5_000_000;

/** Drawn by a picture, and nothing that would do something where it is opened. */
function isPicture(value: unknown): value is string {
  return (
    isString(value) &&
    value.length <= LONGEST &&
    value.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') &&
    !/<(?:script|foreignObject|image|a|use|iframe|!)[\s>]|\son\w+=|javascript:/i.test(value.replace(/>[^<]*</g, "><"))
  );
}
