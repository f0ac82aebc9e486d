/** Every request with parameters that are wrong in the same ways. */
import { METHODS, paramsFor } from "../support/every-request";
import type { Fault, Place } from "./fault";

/** Ways to get parameters wrong: what is sent in place of those that make sense. */
const WAYS: Readonly<Record<string, (good: Record<string, unknown>) => unknown>> = {
  "no parameters": () => undefined,
  null: () => null,
  "a list": () => [],
  "a number": () => 7,
  "a text": () => "text",
  "an empty object": () => ({}),
  nulls: (good) => mapped(good, () => null),
  numbers: (good) => mapped(good, () => -7),
  texts: (good) => mapped(good, () => "constructor"),
  lists: (good) => mapped(good, () => [null, 7, "text", {}]),
  objects: (good) => mapped(good, () => ({ uri: 7, line: "x", character: {}, start: null, length: -1 })),
  "a document that is not there": (good) => ({ ...good, ...documentAt("file:///no/such.md") }),
  "a malformed URI": (good) => ({ ...good, ...documentAt("::::%%%") }),
  "an empty URI": (good) => ({ ...good, ...documentAt("") }),
  "a place far outside": (good) => ({ ...good, ...placeAt(1e9, 1e9) }),
  "a place before the beginning": (good) => ({ ...good, ...placeAt(-1, -1) }),
  "a place that is none": (good) => ({ ...good, ...placeAt(null, "x") }),
  "a place at a fraction": (good) => ({ ...good, ...placeAt(0.5, 1.5) }),
  "numbers beyond all": (good) => ({ ...good, limit: 2 ** 60, offset: -(2 ** 60), rows: 2 ** 40, columns: 2 ** 40 }),
  "numbers that are none": (good) => ({ ...good, limit: 0, offset: 0.5, rows: 0, columns: -1 }),
  "a pattern that explodes": (good) => ({ ...good, query: `(a+)+$${"a".repeat(5000)}`, newName: "a".repeat(100_000) }),
};

/** A fault for each request and way; a resolve is given an item that is none. */
export const requestFaults: readonly Fault[] = METHODS.flatMap((method) =>
  Object.entries(WAYS).map(([way, wrong]) => ({
    name: `${method} with ${way}`,
    commit: (server, { uri }: Place) =>
      server.ask(method, wrong(paramsFor({ uri, position: { line: 0, character: 3 }, entity: "person/x", name: "x" }))),
  })),
);

const documentAt = (uri: string) => ({ textDocument: { uri }, uri });

function placeAt(line: unknown, character: unknown) {
  const position = { line, character };
  return { position, positions: [position], range: { start: position, end: position } };
}

function mapped(good: Record<string, unknown>, by: () => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.keys(good).map((key) => [key, by()]));
}
