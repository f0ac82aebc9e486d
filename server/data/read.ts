import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const GAZETTEER = "gazetteer.bin";
export const TAGGER = "tagger.bin";
/** The JSON schema of the cast file, for editors. */
export const CAST_SCHEMA = "cast.schema.json";

/** What the engine is fed with. */
export interface EngineData {
  readonly gazetteer: Uint8Array;
  /** The tagger's weights; none if they were not built, then names are recognised without a tagger. */
  readonly tagger: Uint8Array | undefined;
}

/**
 * Reads the data that the build has made. `from` is the folder of the running bundle; the data are in `data/` beside it, or
 * in `dist/data` of the package that it is in. Throws an `Error` that says what to do if they are missing.
 */
export function readEngineData(from: string): EngineData {
  const folder = dataFolder(from);
  const tagger = join(folder, TAGGER);
  return {
    gazetteer: readFileSync(join(folder, GAZETTEER)),
    tagger: existsSync(tagger) ? readFileSync(tagger) : undefined,
  };
}

/** The files that hold what the engine is fed with, in the package of the running bundle in `from`. */
export function engineDataPaths(from: string): string[] {
  return [GAZETTEER, TAGGER].map((name) => join(dataFolder(from), name)).filter((path) => existsSync(path));
}

/** The nearest folder above that holds a package.json. Throws if there is none. */
export function packageRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) throw new Error(`No package.json in ${from} or above it.`);
  }
}

function dataFolder(from: string): string {
  const beside = join(from, "data");
  if (existsSync(join(beside, GAZETTEER))) return beside;
  const built = join(packageRoot(from), "dist", "data");
  if (existsSync(join(built, GAZETTEER))) return built;
  throw new Error(`The gazetteer is missing: no ${GAZETTEER} in ${beside} or ${built}. Run npm run build.`);
}
