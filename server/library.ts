import type { Cache, Found } from "./cache/cache";
import type { CastOf } from "./cast-files";
import { type Corpus, type Document, EMPTY_CAST, type Format, type Manner } from "./engine/index";
import type { Content } from "./files/files";
import { isBelow, keyOf } from "./files/uri";
import type { StatusParams } from "./protocol";
import type { Sources } from "./self-check";

/** A document as it comes: under the key of its URI, with its text, or the reason why it has none, or gone. */
export interface Entry {
  readonly key: string;
  readonly uri: string;
  readonly format: Format;
  readonly content: Content | undefined;
}

interface Shelved {
  readonly uri: string;
  readonly format: Format;
  /** Of its text. Made for a document that comes, which a cache may know; for one that is edited only when it is kept. */
  digest: string | undefined;
}

/** The corpus as it stands, with what the corpus does not know: by which key a document goes, and what was set aside. */
export interface Library {
  readonly corpus: Corpus;
  /** The number of documents, with those set aside. */
  readonly size: number;
  has(key: string): boolean;
  keys(): string[];
  uriOf(key: string): string | undefined;
  /** The documents that go by one of these keys or lie below a folder that does. */
  below(keys: ReadonlySet<string>): [key: string, uri: string][];
  /** Takes documents in, replaces them, sets them aside or lets them go. Never throws. */
  apply(entries: readonly Entry[]): void;
  clear(): void;
  /** How documents are read from the next `clear` on. */
  readAs(manner: Manner): void;
  /** What was found in the documents, for a cache. */
  found(): Iterable<Found>;
  /** Sets the cast that counts for each document. Those that are here follow when they are told to. */
  setCasts(castOf: CastOf): void;
  /** The documents that may have been read with a cast that counts no more, by key. */
  readonly behind: readonly string[];
  /** Reads such documents anew where their new cast asks for it. */
  follow(keys: Iterable<string>): void;
  /** What the corpus is made of. */
  sources(): Sources;
  /** True once after each change of the corpus. */
  takeChange(): boolean;
  counts(exact: boolean): Omit<StatusParams, "state" | "documents">;
}

export function formatOf(uri: string): Format {
  return /\.(md|markdown|mdown|mkd)$/i.test(uri.replace(/[?#].*$/, "")) ? "markdown" : "plain";
}

/** `cache`, where there is one, spares reading what was read before. */
export function library(given: Corpus, log: (message: string) => void, cache?: Cache): Library {
  let manner: Manner = {};
  let empty = given;
  let corpus = empty;
  let changed = false;
  let casts: CastOf = () => EMPTY_CAST;
  let behind = new Set<string>();
  let counted = { entities: 0, candidates: 0 };
  const shelf = new Map<string, Shelved>();
  const setAside = new Map<string, { uri: string; reason: string }>();

  return {
    get corpus() {
      return corpus;
    },
    get size() {
      return shelf.size + setAside.size;
    },
    has: (key) => shelf.has(key) || setAside.has(key),
    keys: () => [...shelf.keys(), ...setAside.keys()],
    uriOf: (key) => shelf.get(key)?.uri,
    below(keys) {
      const all = [...shelf, ...setAside];
      return all.filter(([key]) => isBelow(key, keys)).map(([key, { uri }]) => [key, uri]);
    },
    apply,
    readAs(next) {
      manner = next;
      empty = given.readAs(manner);
    },
    *found() {
      if (!cache) return;
      for (const [key, shelved] of shelf) {
        const { uri, format } = shelved;
        const findings = behind.has(key) ? undefined : corpus.findings(uri);
        if (!findings) continue;
        const digest = (shelved.digest ??= cache.digest(corpus.text(uri)!));
        yield { digest, format, manner, cast: casts(uri), findings };
      }
    },
    clear() {
      changed ||= shelf.size > 0;
      corpus = empty.withCasts(casts);
      shelf.clear();
      behind.clear();
      setAside.clear();
    },
    setCasts(castOf) {
      casts = castOf;
      corpus = corpus.withCasts(casts, []);
      behind = new Set(shelf.keys());
    },
    get behind() {
      return [...behind];
    },
    follow,
    sources() {
      const documents = [...shelf.values()].map(({ uri, format }) => ({ uri, format, text: corpus.text(uri) ?? "" }));
      return { empty: empty.withCasts(casts), documents: documents.sort((a, b) => (a.uri < b.uri ? -1 : 1)) };
    },
    takeChange() {
      const was = changed;
      changed = false;
      return was;
    },
    counts(exact) {
      if (exact) counted = corpus.counts;
      return { read: shelf.size + setAside.size, ...counted, setAside: [...setAside.values()] };
    },
  };

  function apply(entries: readonly Entry[]): void {
    const arrived: { key: string; document: Document }[] = [];
    const gone: string[] = [];
    for (const { key, uri, format, content } of entries) {
      const old = shelf.get(key);
      const text = content && "text" in content ? content.text : undefined;
      if (content && "reason" in content) setAside.set(key, { uri, reason: content.reason });
      else setAside.delete(key);
      if (old && (text === undefined || old.uri !== uri)) {
        gone.push(old.uri);
        shelf.delete(key);
      }
      if (text === undefined || (old?.uri === uri && old.format === format && corpus.text(uri) === text)) continue;
      arrived.push({ key, document: { uri, text, format } });
    }
    if (gone.length > 0) corpus = corpus.without(gone);
    if (arrived.length > 0) add(arrived);
    changed ||= gone.length > 0 || arrived.length > 0;
  }

  function remembered(document: Document, digest: string | undefined): Document {
    const { uri, format } = document;
    const findings = digest === undefined ? undefined : cache?.find(digest, { format, manner, cast: casts(uri) });
    return findings ? { ...document, findings } : document;
  }

  function follow(keys: Iterable<string>): void {
    const late = [...keys].flatMap((key) => (behind.delete(key) ? (shelf.get(key) ?? []) : []));
    try {
      corpus = corpus.withCasts(
        casts,
        late.map(({ uri }) => uri),
      );
    } catch {
      // One of them cannot be read with its cast: each is taken in by itself.
      for (const { uri, format } of late)
        add([{ key: keyOf(uri), document: { uri, format, text: corpus.text(uri)! } }]);
    }
    changed ||= late.length > 0;
  }

  function add(arrived: readonly { key: string; document: Document }[]): void {
    try {
      const digests = arrived.map(({ key, document }) => (shelf.has(key) ? undefined : cache?.digest(document.text)));
      corpus = corpus.with(arrived.map(({ document }, at) => remembered(document, digests[at])));
      for (const [at, { key, document }] of arrived.entries())
        shelf.set(key, { uri: document.uri, format: document.format, digest: digests[at] });
    } catch (error) {
      if (arrived.length > 1) {
        for (const one of arrived) add([one]);
        return;
      }
      const { key, document } = arrived[0]!;
      corpus = corpus.without([document.uri]);
      shelf.delete(key);
      setAside.set(key, { uri: document.uri, reason: "It cannot be indexed: an error of this program; see the log." });
      log(`${document.uri} cannot be indexed: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}
