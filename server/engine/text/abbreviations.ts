/** English and French abbreviations whose full stop ends no sentence, folded to lower case. */
const ABBREVIATIONS = new Set(
  `mr mrs ms messrs mm dr drs prof st ste sts rev fr sr jr hon gov sen rep pres gen lt col maj capt cpt cmdr cdr adm brig
  sgt cpl pvt supt insp det amb mgr msgr me vve esq bros co corp inc ltd llc plc cie ets dept univ assn govt
  jan feb mar apr jun jul aug sept sep oct nov dec janv fevr févr avr juil sept déc mon tue wed thu fri sat sun
  no nos vol vols p pp ch chap art fig cf vs v al ed eds etc approx ca est env av apr bd blvd ave rd mt ft
  viz ibid op cit loc n°`.split(/\s+/u),
);

/** Whether a word, written without its full stop, is a known abbreviation. */
export function isAbbreviation(word: string): boolean {
  return (
    ABBREVIATIONS.has(word.toLowerCase()) &&
    !(
      word === "no" ||
      word === "art" ||
      word === "fig" ||
      word === "mar" ||
      word === "sun" ||
      word === "sat" ||
      word === "me" ||
      word === "jan"
    )
  );
}
