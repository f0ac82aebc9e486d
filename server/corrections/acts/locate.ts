import { type Decided, type Outcome, refuse, withEntry, withNames, withNew } from "../decided";
import { entryOf, newEntry, type Subject } from "../subject";

/** The place lies there. */
export function locate(decided: Decided, subject: Subject, latitude: number, longitude: number): Outcome {
  if (subject.kind !== "place") return refuse(`“${subject.name}” is no place.`);
  if (!(Math.abs(latitude) <= 90)) return refuse("A latitude is a number from -90 to 90.");
  if (!(Math.abs(longitude) <= 180)) return refuse("A longitude is a number from -180 to 180.");
  const at = { latitude: rounded(latitude), longitude: rounded(longitude) };
  const entry = entryOf(decided, subject);
  const base = entry ?? withNames(decided, newEntry(subject), subject.names);
  const located = { ...base, at };
  return entry ? withEntry(decided, entry, located) : withNew(decided, located);
}

/** To a tenth of a metre or so. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
