import { type Dirent, promises as fs } from "node:fs";
import { join } from "node:path";
import { decode } from "./decode";
import { type Content, type Files, type Filter, type Found, MAX_BYTES, TOO_LARGE } from "./files";
import { pathOfUri, uriOfPath } from "./uri";

const windows = process.platform === "win32";

/** Files on the machine's own disk: the `file:` URIs. Regular files only; links are followed, but never twice to one place. */
export const disk: Files = { list, read, isFolder };

interface Place {
  readonly path: string;
  /** The path without links. */
  readonly real: string;
  /** The path below the folder that is listed. */
  readonly below: string;
}

async function* list(folder: string, filter: Filter): AsyncIterable<Found> {
  const path = pathOfUri(folder, windows);
  if (path === undefined) return;
  const folders: Place[] = [];
  const links: Place[] = [];
  const seen = new Set<string>();
  const enter = (place: Place) => {
    if (seen.has(place.real)) return;
    seen.add(place.real);
    folders.push(place);
  };
  try {
    enter({ path, real: await fs.realpath(path), below: "" });
  } catch (error) {
    yield { uri: folder, reason: sentenceOf(error) };
  }
  while (folders.length > 0 || links.length > 0) {
    const place = folders.pop();
    if (!place) {
      // Links come last, so that a place is found under its own path and not under that of a link to it.
      yield* follow(links.shift()!);
      continue;
    }
    const entries = await entriesOf(place.path);
    if (!Array.isArray(entries)) {
      yield { uri: uriOfPath(place.path, windows), reason: entries.reason };
      continue;
    }
    for (const entry of entries) {
      const found = placeIn(place, entry.name);
      if (entry.isDirectory()) {
        if (filter.enters(found.below)) enter(found);
      } else if (entry.isSymbolicLink()) links.push(found);
      else if (entry.isFile() && filter.wants(found.below)) {
        seen.add(found.real);
        yield { uri: uriOfPath(found.path, windows) };
      }
    }
  }

  async function* follow(link: Place): AsyncIterable<Found> {
    if (!filter.enters(link.below)) return;
    try {
      const real = await fs.realpath(link.path);
      const target = await fs.stat(real);
      if (target.isDirectory()) enter({ ...link, real });
      else if (target.isFile() && filter.wants(link.below) && !seen.has(real)) {
        seen.add(real);
        yield { uri: uriOfPath(link.path, windows) };
      }
    } catch (error) {
      if (filter.wants(link.below)) yield { uri: uriOfPath(link.path, windows), reason: sentenceOf(error) };
    }
  }
}

async function read(uri: string): Promise<Content | undefined> {
  const path = pathOfUri(uri, windows);
  if (path === undefined) return undefined;
  try {
    const stat = await fs.stat(path);
    // Reading a named pipe would wait for ever.
    if (!stat.isFile()) return undefined;
    if (stat.size > MAX_BYTES) return { reason: TOO_LARGE };
    return decode(await fs.readFile(path));
  } catch (error) {
    return isGone(error) ? undefined : { reason: sentenceOf(error) };
  }
}

async function isFolder(uri: string): Promise<boolean> {
  const path = pathOfUri(uri, windows);
  if (path === undefined) return false;
  return fs.stat(path).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
}

function placeIn(place: Place, name: string): Place {
  return {
    path: join(place.path, name),
    real: join(place.real, name),
    below: place.below === "" ? name : `${place.below}/${name}`,
  };
}

async function entriesOf(path: string): Promise<Dirent[] | { reason: string }> {
  try {
    return await fs.readdir(path, { withFileTypes: true });
  } catch (error) {
    return isGone(error) ? [] : { reason: sentenceOf(error) };
  }
}

function isGone(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

const SENTENCES: Record<string, string> = {
  EACCES: "You have no permission to read it.",
  EPERM: "You have no permission to read it.",
  ELOOP: "It is a link that leads back to itself.",
  ENOENT: "There is no such file or folder.",
  ENOTDIR: "There is no such file or folder.",
  EBUSY: "Another program holds it.",
  EMFILE: "Too many files are open.",
  ENAMETOOLONG: "Its name is too long.",
  EIO: "The disk cannot read it.",
};

function sentenceOf(error: unknown): string {
  return SENTENCES[codeOf(error)] ?? `It cannot be read (${codeOf(error) || String(error)}).`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
