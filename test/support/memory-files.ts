import { type Content, contentOf, type Files } from "../../server/files/files";
import { isBelow, keyOf, pathBelow } from "../../server/files/uri";

/** Files that are on no disk: what is in them changes when a test says so. */
export interface MemoryFiles extends Files {
  write(uri: string, text: string): void;
  /** Removes a file, or a folder with all that is below it. */
  remove(uri: string): void;
  /** The URIs of the files at or below one. */
  below(uri: string): string[];
  text(uri: string): string | undefined;
}

/** `pause` is awaited before and after anything is looked up, as a disk takes its time. */
export function memoryFiles(pause: () => Promise<void> = async () => {}): MemoryFiles {
  const texts = new Map<string, string>();
  const below = (uri: string) => [...texts.keys()].filter((one) => isBelow(keyOf(one), new Set([keyOf(uri)])));
  return {
    write: (uri, text) => void texts.set(uri, text),
    remove(uri) {
      for (const one of below(uri)) texts.delete(one);
    },
    below,
    text: (uri) => texts.get(uri),
    async *list(folder, filter) {
      for (const uri of below(folder)) {
        await pause();
        if (texts.has(uri) && filter.wants(pathBelow(folder, uri) ?? "")) yield { uri };
      }
    },
    async read(uri): Promise<Content | undefined> {
      await pause();
      const text = texts.get(uri);
      await pause();
      return text === undefined ? undefined : contentOf(text);
    },
    isLinked: async () => false,
    async isFolder(uri) {
      await pause();
      return below(uri).some((one) => one !== uri);
    },
  };
}
