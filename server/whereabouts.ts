import type { Place } from "./engine/index";

/** Where a place lies, in words: `Town in Mali, 18.44° N, 1.41° E`. `shown` is the name that it goes by here. */
export function whereabouts({ kind, country, latitude, longitude, name }: Place, shown: string): string {
  const countryName = country && kind !== "country" ? regionName(country) : undefined;
  const where = `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`;
  const known = name && name !== shown ? `: ${name}` : "";
  return `${capital(kind)}${known}${countryName ? ` in ${countryName}` : ""}, ${where}`;
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function regionName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}
