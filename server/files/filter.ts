import type { Settings } from "../settings";
import type { Filter } from "./files";
import { glob } from "./glob";

/** The filter that the settings describe. A pattern that leaves out a folder leaves out all that lies below it. */
export function filterOf(settings: Settings["files"]): Filter {
  const included = settings.include.map(safeGlob);
  const excluded = settings.exclude.map(safeGlob);
  const enters = (path: string) => !selfAndAncestors(path).some((part) => excluded.some((test) => test(part)));
  return {
    enters,
    wants: (path) => included.some((test) => test(path)) && enters(path),
  };
}

/** A pattern that is no regular expression in the end, such as `[z-a]`, matches nothing. */
function safeGlob(pattern: string): (path: string) => boolean {
  try {
    return glob(pattern);
  } catch {
    return () => false;
  }
}

function selfAndAncestors(path: string): string[] {
  const found: string[] = [];
  for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) found.push(path.slice(0, end));
  found.push(path);
  return found;
}
