import type { Name } from "./name";

/** The same function, which works a name out once: names are made once for all documents that use them. */
export function remembered<T>(make: (name: Name) => T): (name: Name) => T {
  const known = new WeakMap<Name, T>();
  return (name) => {
    let made = known.get(name);
    if (made === undefined) known.set(name, (made = make(name)));
    return made;
  };
}
