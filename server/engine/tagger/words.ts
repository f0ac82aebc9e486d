import { hashWord } from "../lexicon/folding";

/** What a small word does, as bits. */
export const Small = {
  /** In lower case it may stand inside a name. */
  Connector: 1,
  /** In lower case it may begin a name. */
  Particle: 2,
  English: 4,
  French: 8,
} as const;

/** The `Small` bits of the word with this hash. */
export function smallWord(hash: number): number {
  return SMALL_WORDS.get(hash) ?? 0;
}

const CONNECTORS = `of for the and in on at to against with de du des d la le les l et pour en sur au aux a à von van der den zu del della di da do dos
  das y e el al ul ibn bin ben bint abu abou ag ould oul ait aït u as ash ar an ad az at es i o am bei auf und für sans contre
  par dans sous & upon under near by no`;

const PARTICLES = `al el ul as ash ar an ad az at es ag ould oul ibn bin ben bint abu abou abd umm aït ait de du des d la le l von van der den di da
  del della dos das do ter ten zu zum zur af ap st ste ’t t dr`;

// What tells English from French, a paragraph at a time. Words that both have are left out.
const ENGLISH = `the of and to in that is was for it with as his he be by had not are but from they she which you were her this have has
  their been said would will who at my we there when an or its`;
const FRENCH = `le la les de des du et un une est dans que qui pour pas sur au aux il elle ce cette ces par avec sont plus mais ne se son sa ses
  leur leurs été était nous vous je ont ou où d l qu c s n`;

const SMALL_WORDS = new Map<number, number>();
for (const [words, bit] of [
  [CONNECTORS, Small.Connector],
  [PARTICLES, Small.Particle],
  [ENGLISH, Small.English],
  [FRENCH, Small.French],
] as const) {
  for (const word of words.split(/\s+/u)) {
    const hash = hashWord(word);
    SMALL_WORDS.set(hash, smallWord(hash) | bit);
  }
}
