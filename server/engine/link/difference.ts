import { variantOf } from "./cast";
import type { LocalEntity } from "./document";

/** The entities of a document that a change took and brought: not those that only moved, or are named more or less often. */
export function difference(before: readonly LocalEntity[], after: readonly LocalEntity[]) {
  const left = new Map<string, LocalEntity[]>();
  for (const entity of before) {
    const signature = signatureOf(entity);
    const same = left.get(signature);
    if (same) same.push(entity);
    else left.set(signature, [entity]);
  }
  const come = after.filter((entity) => left.get(signatureOf(entity))?.pop() === undefined);
  return { gone: [...left.values()].flat(), come };
}

/** All that the network takes from an entity of a document. */
function signatureOf({ key, names }: LocalEntity): string {
  return JSON.stringify([key, names.map(({ name }) => [name.key, variantOf(name)])]);
}
