/** The scheme of the addresses of dossiers. */
export const SCHEME = "dramatis-dossier";

/** The address of an entity's dossier. An editor shows the path as its title; the query says whose it is. */
export function addressOf({ id, name }: { readonly id: string; readonly name: string }): string {
  // Lone halves of characters cannot be encoded.
  const title = name.replace(/[\s\p{Cc}/\\?#]+|\p{Surrogate}/gu, " ").trim() || "dossier";
  return `${SCHEME}:/${encodeURIComponent(title)}.md?${encodeURIComponent(id)}`;
}

/** The id of the entity whose dossier is at an address, however a client has encoded it; undefined for other addresses. */
export function entityAt(address: string): string | undefined {
  const [, query] = /^dramatis-dossier:[^?#]*\?([^#]+)/.exec(address) ?? [];
  if (query === undefined) return undefined;
  try {
    return decodeURIComponent(query);
  } catch {
    return undefined;
  }
}
