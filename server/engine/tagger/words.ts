import { hashWord } from "../lexicon/folding";

/** Small words by the hash of their folded form. */
export type WordSet = ReadonlySet<number>;

export function wordSet(words: string): WordSet {
  return new Set(words.split(/\s+/u).map((word) => hashWord(word)));
}

/** Lower-case words that may stand inside a name. */
export const CONNECTORS = wordSet(
  `of for the and in on at to against with de du des d la le les l et pour en sur au aux a à von van der den zu del della di da do dos
  das y e el al ul ibn bin ben bint abu abou ag ould oul ait aït u as ash ar an ad az at es i o am bei auf und für sans contre
  par dans sous & upon under near by no`,
);

/** Lower-case words that may begin a name. */
export const PARTICLES = wordSet(
  `al el ul as ash ar an ad az at es ag ould oul ibn bin ben bint abu abou abd umm aït ait de du des d la le l von van der den di da
  del della dos das do ter ten zu zum zur af ap st ste ’t t dr`,
);

/** What tells English from French, a paragraph at a time. Words that both have are left out. */
export const ENGLISH = wordSet(
  `the of and to in that is was for it with as his he be by had not are but from they she which you were her this have has
  their been said would will who at my we there when an or its`,
);
export const FRENCH = wordSet(
  `le la les de des du et un une est dans que qui pour pas sur au aux il elle ce cette ces par avec sont plus mais ne se son sa ses
  leur leurs été était nous vous je ont ou où d l qu c s n`,
);
