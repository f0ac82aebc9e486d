import { DIVISIONS } from "./divisions";
import { REGIONS_OF_THE_WORLD } from "./regions-of-the-world";

/** Every place of our own lists that is no country; see `readRegions`. */
export const REGIONS = REGIONS_OF_THE_WORLD + DIVISIONS;
