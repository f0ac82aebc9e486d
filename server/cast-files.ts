import type { PublishDiagnosticsParams } from "vscode-languageserver";
import { diagnosticOf, positionsOf } from "./convert";
import { type Cast, type CastProblem, EMPTY_CAST, parseCast } from "./engine/index";
import type { Content, Files } from "./files/files";
import { type Folder, placeOf } from "./files/folders";
import { isBelow, keyOf, nameOf } from "./files/uri";

/** The name of the file at the root of a workspace folder that holds the reader's decisions for it. */
export const CAST_FILE = "cast.yaml";

/** The cast files of the workspace, one at the root of each folder: the buffer where an editor holds one open, else the file. */
export interface CastFiles {
  /** Sets the folders whose casts count, and whether it is told what contradicts itself in them. */
  configure(folders: readonly { readonly uri: string }[], settings: { readonly clashes: boolean }): void;
  /** A file was opened or changed in an editor. False where its name is not that of a cast. */
  open(file: OpenFile): boolean;
  /** An editor let go of a file. False where its name is not that of a cast. */
  close(uri: string): boolean;
  /** Files or folders may have appeared, changed or gone. True where one may be a cast. */
  touch(uris: readonly string[]): boolean;
  /** Reads everything anew. */
  rebuild(): void;
  /** Whether files wait to be read. */
  readonly waits: boolean;
  read(): Promise<void>;
  /** The cast of each document's folder, where that has changed since this was last asked. */
  takeChange(): CastOf | undefined;
  /** The cast files as they stand, one for each folder, in the order of the folders. */
  readonly texts: readonly CastText[];
}

/** A cast file as it stands. */
export interface CastText {
  /** The folder for whose documents it counts. */
  readonly folder: string;
  /** As the client says it, once it has said it. */
  readonly uri: string;
  /** Undefined where there is no such file, or none that is text. */
  readonly text: string | undefined;
  /** Why what is there is no text, in a sentence. */
  readonly reason: string | undefined;
  /** The version that an editor holds open. */
  readonly version: number | undefined;
}

export type CastOf = (uri: string) => Cast;

export interface OpenFile {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
}

export interface CastFilesHost {
  readonly files: Pick<Files, "read">;
  publish(problems: PublishDiagnosticsParams): void;
}

/** The cast of one folder. */
interface Shelf {
  readonly folder: Pick<Folder, "uri">;
  readonly uri: string;
  onDisk: Content | undefined;
  /** What it decided when it could last be read. */
  cast: Cast;
  /** True for what was read once: so that a broken file is known to have been sound. */
  sound: boolean;
  /** Its text is not the one that was last taken in. */
  dirty: boolean;
  /** The file is to be read. */
  waits: boolean;
  /** An editor held it until now. */
  released: boolean;
  told: string;
}

export function castFiles({ files, publish }: CastFilesHost): CastFiles {
  const open = new Map<string, OpenFile>();
  let shelves = new Map<string, Shelf>();
  let changed = false;
  let tellsClashes = true;

  return {
    configure(folders, { clashes }) {
      if (clashes !== tellsClashes) for (const shelf of shelves.values()) shelf.dirty = true;
      tellsClashes = clashes;
      const before = shelves;
      shelves = new Map();
      for (const folder of folders) {
        const uri = uriOfCast(folder);
        shelves.set(keyOf(uri), before.get(keyOf(uri)) ?? shelfOf(folder, uri));
      }
      for (const [key, shelf] of before) if (!shelves.has(key)) tell(shelf, []);
      // A folder in a folder takes its documents away from it.
      changed ||= [...before.values(), ...shelves.values()].some(({ cast }) => cast !== EMPTY_CAST);
    },
    open(file) {
      if (!isCast(file.uri)) return false;
      const key = keyOf(file.uri);
      open.set(key, file);
      const shelf = shelves.get(key);
      if (shelf) shelf.dirty = true;
      return true;
    },
    close(uri) {
      if (!isCast(uri)) return false;
      const key = keyOf(uri);
      open.delete(key);
      const shelf = shelves.get(key);
      if (shelf) shelf.waits = shelf.released = true;
      return true;
    },
    touch(uris) {
      const keys = new Set(uris.map(keyOf));
      const touched = [...shelves].filter(([key]) => isBelow(key, keys));
      for (const [, shelf] of touched) shelf.waits = true;
      return touched.length > 0;
    },
    rebuild() {
      for (const shelf of shelves.values()) shelf.waits = true;
    },
    get waits() {
      return [...shelves.values()].some(({ waits }) => waits);
    },
    async read() {
      for (const shelf of shelves.values()) {
        if (!shelf.waits) continue;
        shelf.waits = false;
        const content = await files.read(shelf.uri);
        shelf.dirty ||= shelf.released || !isSameContent(content, shelf.onDisk);
        shelf.released = false;
        shelf.onDisk = content;
      }
    },
    takeChange() {
      for (const [key, shelf] of shelves) if (shelf.dirty) take(shelf, open.get(key));
      if (!changed) return undefined;
      changed = false;
      const folders = [...shelves.values()].map(({ folder }) => folder);
      const casts = new Map([...shelves.values()].map(({ folder, cast }) => [folder.uri, cast]));
      return (uri) => casts.get(placeOf(folders, uri)?.folder.uri ?? "") ?? EMPTY_CAST;
    },
    get texts() {
      return [...shelves].map(([key, shelf]) => textOf(key, shelf));
    },
  };

  function textOf(key: string, { folder, uri, onDisk }: Shelf): CastText {
    const buffer = open.get(key);
    const content: Content | undefined = buffer ?? onDisk;
    const text = content && "text" in content ? content.text : undefined;
    const reason = content && "reason" in content ? content.reason : undefined;
    return { folder: folder.uri, uri: buffer?.uri ?? uri, text, reason, version: buffer?.version };
  }

  function take(shelf: Shelf, buffer: OpenFile | undefined): void {
    shelf.dirty = false;
    const content: Content | undefined = buffer ?? shelf.onDisk;
    const kept = shelf.sound ? " Until that is mended, what the file said before counts." : "";
    if (content && "reason" in content) {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const message = `The cast cannot be read. ${content.reason}${kept}`;
      tell(shelf, [{ range, message, severity: 1, source: "dramatis", code: "unreadable" }], buffer);
      return;
    }
    const { cast, problems } = content ? parseCast(content.text) : { cast: EMPTY_CAST, problems: [] };
    const positions = positionsOf(content?.text ?? "");
    tell(
      shelf,
      problems.filter(isTold).map((problem, i) => {
        const message = cast || i > 0 ? problem.message : `${problem.message}${kept}`;
        return diagnosticOf({ ...problem, message }, positions);
      }),
      buffer,
    );
    if (!cast) return;
    shelf.sound = content !== undefined;
    changed ||= !isSame(cast, shelf.cast);
    shelf.cast = cast;
  }

  function isTold({ code }: CastProblem): boolean {
    return tellsClashes || code !== "clash";
  }

  /** Tells of problems, where there is something new to tell. */
  function tell(shelf: Shelf, diagnostics: PublishDiagnosticsParams["diagnostics"], buffer?: OpenFile): void {
    const version = buffer && { version: buffer.version };
    const text = JSON.stringify([diagnostics, diagnostics.length > 0 && version]);
    if (text === shelf.told) return;
    shelf.told = text;
    publish({ uri: buffer?.uri ?? shelf.uri, ...version, diagnostics });
  }
}

function shelfOf(folder: Pick<Folder, "uri">, uri: string): Shelf {
  const told = JSON.stringify([[], false]);
  return {
    folder,
    uri,
    onDisk: undefined,
    cast: EMPTY_CAST,
    sound: false,
    dirty: true,
    waits: true,
    released: false,
    told,
  };
}

/** The URI of a folder's cast file. */
export function uriOfCast({ uri }: { readonly uri: string }): string {
  return `${uri.replace(/\/+$/, "")}/${CAST_FILE}`;
}

function isCast(uri: string): boolean {
  return nameOf(uri) === CAST_FILE;
}

function isSameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (!a || !b) return a === b;
  return "text" in a ? "text" in b && a.text === b.text : "reason" in b && a.reason === b.reason;
}

function isSame(a: Cast, b: Cast): boolean {
  return a.decisions.size === b.decisions.size && [...a.decisions].every(([of, what]) => b.decisions.get(of) === what);
}
