/** What was made for a key of late; else makes it, given the key as a string that stands for itself. */
export type Recent<T> = (key: string, make: (key: string) => T) => T;

/** Remembers so many values; what was not asked for since half as many others came may be forgotten. Bounds the memory, whatever is read. */
export function recent<T>(most: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const own = detached(key);
    const value = old.get(own) ?? make(own);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(own, value);
    return value;
  };
}

/** The same string without the longer one that it was cut out of, which would stay in memory as long as it. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
