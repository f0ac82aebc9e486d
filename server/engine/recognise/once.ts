import type { Context } from "./proposal";

/** The same function, which works a document out once: several recognisers ask for the same. */
export function oncePerDocument<T>(make: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, T>();
  return (context) => {
    let made = known.get(context);
    if (made === undefined) known.set(context, (made = make(context)));
    return made;
  };
}
