/** A place of the world that a name may mean. */
export interface Place {
  /** Stable while the place keeps its country and coordinates: `country/ML`, `region/sahel`, `town/ML@16.77,-3.01`. */
  readonly id: string;
  /** A `place` is one that the reader put on the map: nothing more is known of it. */
  readonly kind: "country" | "region" | "town" | "place";
  /** ISO 3166 alpha-2; none for places in several countries or in none. */
  readonly country?: string;
  /** Degrees, north positive. A country's is that of its middle town, a region's roughly its middle. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
  /** Inhabitants of a town, right to a fifth; 0 for countries and regions. */
  readonly population: number;
  /** Its usual English name; none for small towns, whose names are not kept. */
  readonly name?: string;
  /** Set for the seat of a country's government. */
  readonly capital?: true;
}
