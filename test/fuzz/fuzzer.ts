import type { IRawProperty } from "fast-check";

/** Something that must hold for whatever is drawn. One seed always draws the same. */
export interface Fuzzer {
  /** For the command line: `npm run fuzz -- --only=name`. */
  readonly name: string;
  /** What holds, as a sentence. */
  readonly holds: string;
  /** How many draws the full run tries. */
  readonly runs: number;
  /** How many of them the tests try: a few seconds' worth. */
  readonly share: number;
  /** Made when it is about to be tried, for making it may read data. */
  property(): IRawProperty<unknown, boolean>;
}
