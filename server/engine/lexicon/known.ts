/** What the lexicon can know of a phrase, as bits: a phrase is often several things ("Jordan", "Georgia", "May"). */
export const Known = {
  /** A country or territory with an ISO 3166 code. */
  Country: 1 << 0,
  /** The seat of a country's government, by its main name. */
  Capital: 1 << 1,
  /** A town of 15,000 inhabitants or more, or the seat of a first-level division, by its main name. */
  Town: 1 << 2,
  /** A smaller place of 1,000 inhabitants or more, by its main name. */
  SmallTown: 1 << 3,
  /** Another name of a town: links spellings, but is poor evidence that a word is a name at all. */
  Alternate: 1 << 4,
  /** A region, division, sea, river, mountain range, historical state or landmark. */
  Region: 1 << 5,
  /** A nationality, ethnic or religious people, or the adjective of a region; noun or adjective. */
  People: 1 << 6,
  /** A people's name that may be written in lower case: the French forms. Always with `People`. */
  PeopleLower: 1 << 7,
  /** An organization's full name or unmistakable short name. */
  Organization: 1 << 8,
  GivenName: 1 << 9,
  Surname: 1 << 10,
  /** A frequent English or French word that is not mostly a name. */
  Common: 1 << 11,
  /** A title or rank before a person's name. */
  Honorific: 1 << 12,
  /** A small word inside names: al, ould, bin, de, van. */
  Particle: 1 << 13,
  /** A month, weekday, feast, event, language or the like: capitalised, but naming no actor or place. */
  Calendar: 1 << 14,
  /** A longer known phrase probably starts with this one. Never missing, seldom there in vain. */
  Prefix: 1 << 15,
  /** An organization's name that is also a word, a place or a person: "WHO", "Apple", "Time". Not with `Organization`. */
  OrganizationWeak: 1 << 16,
  /** A word that makes a name an organization's: Front, University, Ltd. */
  OrganizationWord: 1 << 17,
  /** A word that makes a name a place's: Lake, Mount, Street. */
  PlaceWord: 1 << 18,
  /** A common noun that often follows the name of a people, place or organization: army, government, embassy. */
  Follower: 1 << 19,
} as const;
