/** Names in Greek and Cyrillic letters, written in Latin ones as English usually does; and what folding would lose of Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "w",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ђ: "dj",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  џ: "dz",
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
  đ: "dj",
  ə: "a",
};

/** Where Serbian writes what Russian spells with two Latin letters. */
const SERBIAN: Readonly<Record<string, string>> = { ш: "s", ч: "c", ж: "z", х: "h", ц: "c" };
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ο[υύ]/giu, "ou"],
  [/α[υύ]/giu, "av"],
  [/ε[υύ]/giu, "ev"],
  [/μπ/giu, "b"],
  [/ντ/giu, "nt"],
];

/** A surface in Latin letters; unchanged where it is so already. */
export function latin(surface: string): string {
  if (!/[Ͱ-ӿđĐəƏ]/u.test(surface)) return surface;
  const serbian = /[ђћљњџј]/iu.test(surface);
  let out = "";
  for (const letter of GREEK_PAIRS.reduce(
    (text, [pair, latin]) => text.replace(pair, latin),
    surface.normalize("NFC"),
  )) {
    const plain = /[\u0370-\u03ff]/u.test(letter) ? letter.normalize("NFD")[0]! : letter;
    const lower = plain.toLowerCase();
    const made = (serbian ? SERBIAN[lower] : undefined) ?? LETTERS[lower];
    out += made === undefined ? letter : lower === plain ? made : made.slice(0, 1).toUpperCase() + made.slice(1);
  }
  return out;
}
