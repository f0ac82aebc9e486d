import { variantOf } from "./cast";
import type { Name } from "./name";

/** What the corpus takes from an entity of a document: its key and its names, the fullest first. */
export interface NamedEntity {
  readonly key: string;
  readonly names: readonly { readonly name: Name }[];
}

/** The entities of a document that a change took and brought: not those that only moved, or are named more or less often. */
export function difference(before: readonly NamedEntity[], after: readonly NamedEntity[]) {
  if (before.length === 0 || after.length === 0) return { gone: before, come: after };
  const left = new Map<string, NamedEntity[]>();
  for (const entity of before) {
    const signature = signatureOf(entity);
    const same = left.get(signature);
    if (same) same.push(entity);
    else left.set(signature, [entity]);
  }
  const come = after.filter((entity) => left.get(signatureOf(entity))?.pop() === undefined);
  return { gone: [...left.values()].flat(), come };
}

/** All that the network takes from an entity of a document. No key has a line break in it. */
function signatureOf({ key, names }: NamedEntity): string {
  let signature = key;
  for (const { name } of names) signature += `\n\n${name.key}\n${variantOf(name)}`;
  return signature;
}
