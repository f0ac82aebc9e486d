/**
 * The notation of the hand-written lists: entries parted by line breaks or semicolons, spellings of one entry by `|`;
 * what follows `#` on a line is a remark.
 */

/** The entries of a list, trimmed; empty ones are left out. */
export function entriesOf(list: string): string[] {
  const entries: string[] = [];
  for (const line of list.split("\n")) {
    const remark = line.indexOf("#");
    for (const entry of (remark < 0 ? line : line.slice(0, remark)).split(";")) {
      const trimmed = entry.trim();
      if (trimmed !== "") entries.push(trimmed);
    }
  }
  return entries;
}

/** The spellings of an entry, trimmed. */
export function spellingsIn(entry: string): string[] {
  return entry.split("|").map((spelling) => spelling.trim());
}

/** The words of a list that has one word an entry, parted by any white space; remarks are left out. */
export function wordsOf(list: string): string[] {
  return list
    .replace(/#.*$/gmu, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
}
