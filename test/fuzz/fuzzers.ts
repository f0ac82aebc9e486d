/** Every fuzzer, the quick ones first. */
import { documents } from "./documents";
import { faults } from "./faults";
import type { Fuzzer } from "./fuzzer";
import { incremental } from "./incremental";
import { names } from "./names";
import { positions } from "./positions";
import { truth } from "./truth";

export const fuzzers: readonly Fuzzer[] = [positions, names, faults, documents, incremental, truth];
