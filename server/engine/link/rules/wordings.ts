/**
 * How English and French say, between two names, that they are one's. Small grammars as sources of regular expressions: a
 * space in them is one space, and the text they are asked of has one space at either end.
 */

/** A word in the middle of a clause. */
const WORD = String.raw`[^\s,.;:!?]+`;
const words = (least: number, most: number) => `(?:${WORD} ){${least},${most}}?`;
const anyOf = (...phrases: readonly string[]) => `(?:${phrases.join("|")})`;
/** The phrases of a table, one a line. */
const linesOf = (table: string) => anyOf(...table.trim().split(/\n\s*/u));

const RELATIVE = "(?:who|which|that|qui)";
const OBJECT = "(?:whom|which|that|que|qu['’])";
const POSSESSIVE = "(?:the|its|his|her|their)";
const LANGUAGE = "(?:english|french|spanish|arabic|german|russian|greek|turkish|anglais|français|arabe)";

/** What stands before the words that say so: punctuation, or more about the one who is named (`, born in Lyon, better known as`). */
const OPENS = String.raw`^[\s,;:()\[\]–—-]*(?:and |et )?`;
const DETOUR = String.raw`^\s*${anyOf(
  String.raw`[,(–—-][^.;:!?]{1,90},\s*(?:and |et )?`,
  String.raw`,\s*(?:a|an|the|un|une|le|la) ${words(1, 5)}`,
)}`;
/** What stands after them: an article, a title, a quotation mark. */
const TITLE = "(?:Mr|Mrs|Captain|Commander|Doctor|Dr|Uncle|Papa|Mama|Brother|Sister|General|Capitaine|Commandant)";
const CLOSES = String.raw`\s*:?\s*(?:the |le |la |l['’]|el |los )?(?:${TITLE}\.? )?[\s"“«‘'(]*$`;

const OFTEN =
  "(?:also|still|once|later|then|now|better|best|otherwise|formerly|previously|sometimes|usually|often|widely|commonly|popularly|generally|simply|just|universally|affectionately)";
const BE = "(?:is|was|are|were|has been|have been|had been|came to be|est|était|fut)";
const IS = `(?:${RELATIVE} )?(?:${anyOf(BE, OFTEN, "when (?:he|she|it|they) (?:was|were)(?: still)?")} )*`;
const TO_WHOM = `(?: (?:to|by|in|on|among|here|there|locally|at|across|from)(?: ${WORD}){0,6}?)?`;
const NAME = "(?:name|acronym|initials|nickname)(?: of)?";
const CALL = "(?:calls?|called|nicknamed?|dubbed|appell\\p{L}+|appelai\\p{L}+|surnomm\\p{L}+|nomm\\p{L}+)";

/** `X, known to every driver as Y`: in the passive, so that it is X who bears the name. */
const PASSIVE = linesOf(`
  ${IS}known${TO_WHOM} (?:as|under the name(?: of)?|by ${POSSESSIVE} ${words(0, 3)}${NAME})
  ${IS}(?:remembered|shortened|abbreviated|referred)${TO_WHOM} (?:as|to)
  ${RELATIVE} (?:goes|went|writes|wrote|sings|sang|performs|performed|publishes|published) (?:by|as|under) (?:the )?(?:(?:pen |stage )?name(?: of)?)?
  ${RELATIVE} ${words(0, 2)}(?:goes|went) by ${POSSESSIVE} ${words(0, 2)}${NAME},?
  (?:who )?(?:uses|used|using|took|takes|bears|under) (?:the|his|her) (?:${WORD} )?(?:name|pseudonym|nom de guerre|pen name|alias)(?: of)?
  (?:whose|dont le) (?:real |true |full |birth |vrai )?(?:name|nom)(?: complet)? (?:is|was|est|était)(?: given as)?
  (?:whose|its|their) ${words(0, 2)}(?:initials|acronym|abbreviation),?(?: (?:is|are|was|were))?
  (?:by|under) (?:another|a different|his other|her other|its other|an older) name,?
  a\\.?\\s?k\\.?\\s?a\\.?|alias|nom de guerre|de son vrai nom|de nombre real|real name|dite?s?|née?
  formerly|previously|originally|anciennement|autrefois
  (?:(?:plus|mieux|aussi|également|encore) )*(?:connue?s?|surnommée?s?|rebaptisée?s?)(?: ${WORD}){0,3}?(?: sous le nom(?: de guerre)?(?: de| d['’])?| comme| par (?:son|le) sigle)?
  apodad[oa]|conocid[oa] como
  ${OBJECT} ?${words(1, 6)}${CALL}
  who spells (?:his|her) name(?: as)?
  ${RELATIVE} (?:(?:calls?|called|styles?|styled) (?:himself|herself|itself|themselves)|s['’] ?appelle)
  ${BE} what ${words(1, 5)}calls?
  (?:appears?|appeared|figures?|figured|is listed|was listed|is entered) ${words(0, 4)}as`);
/** Participles that are active too: only a comma or an auxiliary tells `X, called Y,` from `X called Y`. */
const NAMED = "(?:called|nicknamed|dubbed|born|styled|renamed|appelée?|nommée?)";
const OF_PLACE = String.raw`(?: (?:of|de|d['’]|von|van) ?[^\s,]+(?: [^\s,]+)?)?`;

const SAYS_SO = new RegExp(
  anyOf(
    `(?:${OPENS}|${DETOUR})${PASSIVE}${CLOSES}`,
    String.raw`^${OF_PLACE}\s*[,;(–—-]+\s*(?:${OFTEN} )*${NAMED}${CLOSES}`,
    String.raw`(?:^|${DETOUR})\s*(?:${RELATIVE} )?${BE}(?: ${OFTEN})* ${NAMED}${CLOSES}`,
    String.raw`^\s*${BE} (?:really |in fact |actually |en réalité )?(?:none other than|no other than|nul autre que)${CLOSES}`,
    String.raw`^\s*[;(]\s*also\s*:?${CLOSES}`,
    String.raw`^\s*[,;(]\s*(?:in translation|(?:in|en) ${LANGUAGE})\s*:?${CLOSES}`,
  ),
  "iu",
);
const MORE_IN_LIST = /^\s*,\s*(?:or |and |ou |et )?["“«]?\s*$/iu;
const MORE = /^\s*,?\s*(?:or|and|ou|et) (?:[^\s,.;:!?]+ ){0,3}(?:as|comme) (?:the |le |la )?["“«]?\s*$/iu;
const COPULA = new RegExp(String.raw`^\s*${BE}\s+(?:the |le |la |l['’])?\s*["“«]?\s*$`, "iu");
const IN_A_LANGUAGE = new RegExp(
  String.raw`^["”»]?\s*(?:\([^)]{1,12}\)\s*)?(?:in|en) (?:(?:its|their|his|her) own|translation|${LANGUAGE})(?!\p{L})`,
  "iu",
);

/** Whether the text between two names says that the second is another name of the first. */
export function saysSo(between: string): boolean {
  return between.length > SHORTEST && SAYS_SO.test(between);
}

/** The length of a text that is too short to have a word for it between its spaces, as the sign between the names of a list is. */
const SHORTEST = 3;

/** Whether the text after one such name leads to a further one: `(also Lena, Helen)`, `as the MDL, and once as the League`. */
export function goesOn(between: string, inList: boolean): boolean {
  return MORE.test(between) || (inList && MORE_IN_LIST.test(between));
}

/** Whether the text between two such names leaves them in brackets or in a list of other names, where more may follow. */
export function opensList(between: string): boolean {
  return /\([^)]*$|[;(]\s*also\b[^)]*$/iu.test(between);
}

/** Whether it is said that a name is another in some language: `The BWU is the Baka Wama Umoja in its own songs`. */
export function isInALanguage(between: string, after: () => string): boolean {
  return COPULA.test(between) && IN_A_LANGUAGE.test(after());
}
