/** Where features are gathered for one token: ids of 28 bits, in any order. */
export interface Sink {
  ids: Int32Array;
  count: number;
}

export function createSink(): Sink {
  return { ids: new Int32Array(1024), count: 0 };
}

/** Adds the feature of a template with this value. Features beyond the sink's room are dropped. */
export function emit(sink: Sink, template: number, value: number): void {
  if (sink.count < sink.ids.length) sink.ids[sink.count++] = featureId(template, value);
}

export function featureId(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ template, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 4;
}

/** One value of two, for templates that join things. */
export function join(a: number, b: number): number {
  const h = Math.imul(a, 0x01000193) ^ Math.imul(b, 0x85ebca6b);
  return h ^ (h >>> 17);
}

/** The template under which the learner keeps what holds for its own passages alone. */
export const HOME = 4095;
