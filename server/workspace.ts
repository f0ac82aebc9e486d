import type { ClientCapabilities } from "vscode-languageserver";
import type { Needs, Source } from "./answer";
import type { Cache } from "./cache/cache";
import { keeper } from "./cache/keeper";
import type { CastFiles } from "./cast-files";
import type { Corpus, Format } from "./engine/index";
import { type Content, contentOf, type Files } from "./files/files";
import { placeOf } from "./files/folders";
import { type Configuration, NOWHERE, territoryOf } from "./files/territory";
import { isBelow, keyOf } from "./files/uri";
import { type Entry, formatOf, type Library, library } from "./library";
import { mannerOf } from "./manner";
import { inSlices } from "./slices";
import { type Told, teller } from "./teller";
import { positionsMemory, type View } from "./view";

/**
 * The documents of the workspace: open buffers over files. Keeps the corpus true to them, the open ones first: what an
 * editor holds open is indexed before any request is answered, files are read in the background.
 */
export interface Workspace extends Source {
  /** Sets the folders and the settings, when they are known. The first call starts the reading of files. */
  configure(configuration: Promise<Configuration>): void;
  /** A document was opened or changed in an editor. */
  open(document: OpenDocument): void;
  /** An editor let go of a document: the file decides again. */
  close(uri: string): void;
  /** Files or folders may have appeared, changed or gone. */
  touch(uris: readonly string[]): void;
  /** Reads everything anew; resolves when the index is complete. */
  rebuild(): Promise<void>;
  dispose(): void;
}

export interface OpenDocument {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  readonly version: number;
}

export interface WorkspaceHost extends Told {
  /** The corpus without documents, once the data is read. */
  readonly empty: Promise<Corpus>;
  readonly files: Files;
  readonly casts: CastFiles;
  /** Keeps what was found from one start to the next. */
  readonly cache?: Promise<Cache | undefined>;
  readonly client: ClientCapabilities;
  /** The reader has set something, and it holds. */
  configured(): void;
  /** Shows the reader that files are being read. */
  begin(): Progress;
  log(message: string): void;
}

export interface Progress {
  report(read: number, all: number): void;
  done(): void;
}

/** Files that are read at the same time: bounds the memory. */
const AT_ONCE = 8;

export function createWorkspace(host: WorkspaceHost): Workspace {
  const open = new Map<string, OpenDocument>();
  /** Keys of open documents that the corpus has not in their present form. */
  const stale = new Set<string>();
  /** Files to be read, by key. */
  const waiting = new Map<string, string>();
  /** Files that are being read, by key. */
  const reading = new Map<string, string>();
  /** Files that no list of files has told of, by key: they may be second names of others. */
  const newcomers = new Map<string, string>();
  /** Keys of files that are read if the next list of files tells of them. */
  const linked = new Set<string>();
  /** URIs as the client wrote them, by key. */
  const spoken = new Map<string, string>();
  const positions = positionsMemory();
  const configurations: Promise<Configuration>[] = [];
  /** What came or went and is no document: perhaps a folder. */
  let strangers: string[] = [];
  let territory = NOWHERE;
  let survey: "none" | "changes" | "anew" = "none";
  let disposed = false;
  let working: Promise<void> | undefined;
  let shelves: Library | undefined;
  let start = () => {};
  const telling = teller(host, {
    catchUp: () => shelves && flush(shelves),
    status: () => shelves && { library: shelves, state: working ? "indexing" : "ready", waiting: waiting.size },
  });
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const loaded = Promise.all([host.empty, host.cache]).then(([empty, cache]) => {
    shelves = library(empty, host.log, cache);
    return shelves;
  });
  const keeping = keeper(host.cache, host.log);
  // A failure is met where it is waited for; without this it would be unhandled until then.
  loaded.catch(() => {});

  return {
    configure(configuration) {
      configurations.push(configuration);
      start();
      wake();
    },
    open(document) {
      if (host.casts.open(document)) return telling.rest();
      const key = say(document.uri);
      open.set(key, document);
      stale.add(key);
      telling.rest();
    },
    close(uri) {
      if (host.casts.close(uri)) return wake();
      const key = keyOf(uri);
      open.delete(key);
      stale.delete(key);
      newcomers.set(key, uri);
      wake();
    },
    touch(uris) {
      host.casts.touch(uris);
      const touched = new Set(uris.map(keyOf));
      for (const [key, uri] of shelves?.below(touched) ?? []) waiting.set(key, uri);
      // What is read of them at this moment may be what they were.
      for (const [key, uri] of reading) if (isBelow(key, touched)) waiting.set(key, uri);
      for (const uri of uris) {
        if (territory.wants(uri)) (shelves?.has(keyOf(uri)) ? waiting : newcomers).set(say(uri), uri);
        else if (territory.enters(uri)) strangers.push(uri);
      }
      wake();
    },
    rebuild() {
      survey = "anew";
      host.casts.rebuild();
      wake();
      return settled();
    },
    dispose() {
      disposed = true;
      keeping.dispose();
      telling.dispose();
    },
    version,
    async view(needs: Needs) {
      const present = await loaded;
      flush(present);
      // What came in while the rest was read may ask for more to be read: a cast does.
      do {
        if (needs === "corpus") await settled();
        flush(present);
      } while (needs === "corpus" && working);
      return viewOf(present);
    },
  };

  function version(uri: string): number | undefined {
    return open.get(keyOf(uri))?.version;
  }

  function viewOf(present: Library): View {
    const { corpus } = present;
    const { settings, path } = territory;
    const { texts: casts } = host.casts;
    const castOf = (uri: string) => casts.find((cast) => keyOf(cast.uri) === keyOf(uri));
    return {
      corpus,
      settings,
      client: host.client,
      uri: (uri) => (corpus.has(uri) ? uri : (present.uriOf(keyOf(uri)) ?? uri)),
      positions: (uri) => positions(uri, corpus.text(uri) ?? castOf(uri)?.text ?? ""),
      version: (uri) => version(uri) ?? castOf(uri)?.version,
      path,
      casts,
      sources: () => present.sources(),
    };
  }

  /** Remembers how the client writes a URI. */
  function say(uri: string): string {
    const key = keyOf(uri);
    spoken.set(key, uri);
    return key;
  }

  async function settled(): Promise<void> {
    await started;
    while (working) await working;
  }

  function wake(): void {
    if (disposed) return;
    working ??= work().catch((error) => host.log(`Reading stopped: ${String(error)}`));
  }

  /** Reads what is to be read until nothing is. */
  async function work(): Promise<void> {
    let progress: Progress | undefined;
    try {
      const present = await loaded;
      await keeping.ready();
      while (!disposed && hasWork()) {
        await configureAnew();
        await host.casts.read();
        flush(present);
        await follow(present);
        await lookForFolders();
        await admitNewcomers();
        if (survey !== "none") {
          progress ??= host.begin();
          await look(present);
        }
        await readSome(present);
        // A file or two are read without a word.
        if (!progress) continue;
        progress.report(present.size, present.size + waiting.size);
        telling.status();
      }
    } finally {
      progress?.done();
      working = undefined;
      telling.announce();
      keeping.rest(() => shelves?.found() ?? []);
    }
  }

  function hasWork(): boolean {
    if (host.casts.waits || shelves?.behind.length) return true;
    return (
      configurations.length > 0 || strangers.length > 0 || newcomers.size > 0 || survey !== "none" || waiting.size > 0
    );
  }

  async function configureAnew(): Promise<void> {
    const configuration = await configurations.shift();
    if (!configuration) return;
    const before = territory.settings;
    territory = territoryOf(configuration);
    const { settings } = territory;
    if (JSON.stringify(settings) !== JSON.stringify(before)) host.configured();
    if (JSON.stringify(mannerOf(settings)) !== JSON.stringify(mannerOf(before))) {
      shelves?.readAs(mannerOf(settings));
      survey = "anew";
    }
    host.casts.configure(territory.folders, territory.settings.diagnostics);
    if (survey === "none") survey = "changes";
  }

  /** A watcher tells of a folder that came, but not of the files in it. */
  async function lookForFolders(): Promise<void> {
    const uris = strangers;
    strangers = [];
    for (const uri of uris) {
      if (survey !== "none") return;
      if (await host.files.isFolder(uri)) survey = "changes";
    }
  }

  /** A file is read under one name; which of several, only a look at all of them tells. */
  async function admitNewcomers(): Promise<void> {
    const files = [...newcomers];
    newcomers.clear();
    const admit = async ([key, uri]: [string, string]) => {
      const place = placeOf(territory.folders, uri);
      if (place && (await host.files.isLinked(uri, place.folder.uri))) linked.add(key);
      else waiting.set(key, uri);
    };
    await Promise.all(files.map(admit));
    if (linked.size > 0 && survey === "none") survey = "changes";
  }

  /** Finds out which files there are. */
  async function look(present: Library): Promise<void> {
    if (survey === "anew") {
      present.clear();
      for (const key of open.keys()) stale.add(key);
      flush(present);
    }
    survey = "none";
    const found = new Map<string, Entry>();
    for (const { uri, filter } of territory.folders) {
      for await (const file of host.files.list(uri, filter)) {
        const key = keyOf(file.uri);
        found.set(key, entryOf(key, file.uri, file.reason === undefined ? undefined : { reason: file.reason }));
      }
      telling.status();
    }
    const gone = present.keys().filter((key) => !found.has(key) && !open.has(key));
    present.apply(gone.map((key) => entryOf(key, "", undefined)));
    for (const [key, entry] of found) {
      if (open.has(key)) continue;
      if (entry.content) present.apply([entry]);
      else if (!present.has(key) || linked.has(key)) waiting.set(key, entry.uri);
    }
    linked.clear();
  }

  async function readSome(present: Library): Promise<void> {
    const some = [...waiting].slice(0, AT_ONCE);
    for (const [key, uri] of some) {
      waiting.delete(key);
      reading.set(key, uri);
    }
    const entries = await Promise.all(
      some.map(async ([key, uri]) => entryOf(key, uri, territory.wants(uri) ? await host.files.read(uri) : undefined)),
    );
    await inSlices(
      entries,
      ({ content }) => (content && "text" in content ? content.text.length : 0),
      (group) => present.apply(group.filter(({ key }) => !open.has(key))),
      () => disposed,
    );
    reading.clear();
  }

  function entryOf(key: string, uri: string, content: Content | undefined): Entry {
    return { key, uri: spoken.get(key) ?? uri, format: formatOf(uri), content };
  }

  /** Lets the documents follow a change of their casts. */
  function follow(present: Library): Promise<void> {
    const length = (key: string) => present.corpus.text(present.uriOf(key) ?? "")?.length ?? 0;
    return inSlices(
      present.behind,
      length,
      (group) => present.follow(group),
      () => disposed,
    );
  }

  /** Brings what editors hold open into the corpus, the reader's decisions first. */
  function flush(present: Library): void {
    const casts = host.casts.takeChange();
    if (casts) {
      present.setCasts(casts);
      present.follow(open.keys());
      wake();
      telling.rest();
    }
    if (stale.size === 0) return;
    const keys = [...stale];
    stale.clear();
    present.apply(
      keys.flatMap((key) => {
        const document = open.get(key);
        return document ? [{ key, uri: document.uri, format: document.format, content: contentOf(document.text) }] : [];
      }),
    );
    telling.rest();
  }
}
