import { type Dirent, promises as fs } from "node:fs";
import { join, relative, sep } from "node:path";
import { decode } from "./decode";
import { type Content, type Files, type Filter, type Found, MAX_BYTES, TOO_LARGE } from "./files";
import { pathOfUri, uriOfPath } from "./uri";

const windows = process.platform === "win32";

/** Files on the machine's own disk: the `file:` URIs. Regular files only; links are followed, but never twice to one place. */
export const disk: Files = { list, read, isFolder, isLinked };

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
  let root = path;
  const enter = (place: Place) => {
    if (seen.has(place.real)) return;
    seen.add(place.real);
    folders.push(place);
  };
  try {
    root = await fs.realpath(path);
    enter({ path, real: root, below: "" });
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
      // A link to a folder above leads to this one again, and to everything else on the disk.
      if (target.isDirectory()) {
        if (!isAbove(real, root)) enter({ ...link, real });
      } else if (target.isFile() && filter.wants(link.below) && !seen.has(real)) {
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
    // A link that leads nowhere is something that is there.
    return isGone(error) && !(await isLink(path)) ? undefined : { reason: sentenceOf(error) };
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

async function isLinked(uri: string, folder: string): Promise<boolean> {
  const [path, root] = [pathOfUri(uri, windows), pathOfUri(folder, windows)];
  if (path === undefined || root === undefined) return false;
  try {
    return (await fs.realpath(path)) !== join(await fs.realpath(root), relative(root, path));
  } catch {
    return isLink(path);
  }
}

async function isLink(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    (stat) => stat.isSymbolicLink(),
    () => false,
  );
}

/** Whether a folder holds another, at any depth. */
function isAbove(folder: string, other: string): boolean {
  return other.startsWith(folder.endsWith(sep) ? folder : folder + sep);
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
