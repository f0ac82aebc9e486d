// What came as a message has the shape that it should have, or is not heard.

/** Tells whether a value has a shape. */
export type Shape<T> = (value: unknown) => value is T;

export const isString: Shape<string> = (value): value is string => typeof value === "string";

export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);

export function isOneOf<T extends string>(...values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

export function isListOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

export function isPair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (value): value is readonly [A, B] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
}

/** The value may be missing. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** A record with at least these properties. */
export function isRecord<T extends object>(shapes: { readonly [K in keyof Required<T>]: Shape<T[K]> }): Shape<T> {
  const properties = Object.entries(shapes) as [string, Shape<unknown>][];
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    properties.every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
}
