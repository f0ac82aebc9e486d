/** Where documents come from when no editor holds them open: a disk, or later the client. */
export interface Files {
  /** The files below a folder that the filter wants, each once. A folder that cannot be listed is found with its reason. */
  list(folder: string, filter: Filter): AsyncIterable<Found>;
  /** The text of a file; undefined where there is no such file. Never rejects. */
  read(uri: string): Promise<Content | undefined>;
  isFolder(uri: string): Promise<boolean>;
  /** Whether a link below the folder leads to a file: then only the list of the folder tells whether it is another's second name. */
  isLinked(uri: string, folder: string): Promise<boolean>;
}

export interface Found {
  readonly uri: string;
  /** Why what is there cannot be read, in a sentence. */
  readonly reason?: string;
}

/** A file's text without its byte-order mark, or why it has none, in a sentence. */
export type Content = { readonly text: string } | { readonly reason: string };

/** Which files are documents, by their path below the folder, with `/` between its parts. */
export interface Filter {
  wants(path: string): boolean;
  /** False for a folder that holds no documents. */
  enters(path: string): boolean;
}

/** Files larger than this are set aside: 20 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

export const TOO_LARGE = "It is larger than 20 MB.";
export const BINARY = "It is a binary file, not a text.";

/** What the limits for files leave of a text in an editor. */
export function contentOf(text: string): Content {
  if (text.length > MAX_BYTES) return { reason: TOO_LARGE };
  return text.includes("\0") ? { reason: BINARY } : { text };
}
