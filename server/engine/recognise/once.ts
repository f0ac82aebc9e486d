import type { Context } from "./proposal";

/** The same function, which works a document out once: several recognisers ask for the same. */
export function oncePerDocument<T>(make: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, T>();
  // Asked for word by word of one document: the last answer is at hand.
  let last: Context | undefined;
  let answer: T;
  return (context) => {
    if (context === last) return answer;
    let made = known.get(context);
    if (made === undefined) known.set(context, (made = make(context)));
    last = context;
    answer = made;
    return made;
  };
}
