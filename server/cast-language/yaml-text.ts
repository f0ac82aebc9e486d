import { behindColon, inFlow } from "../corrections/yaml/render";
import type { Spot } from "./spot";

/** A text in one line as it is written where a scalar of the file stands: in its quotes, or in some where it needs them. */
export function writtenAt({ quote, isInFlow }: Pick<Spot, "quote" | "isInFlow">, text: string): string {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  if (quote === '"') return JSON.stringify(text);
  return isInFlow ? inFlow(text) : behindColon(text).join(" ");
}
