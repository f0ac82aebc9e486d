import type { Manner } from "./engine/index";
import type { Settings } from "./settings";

/** How the reader's settings want documents read. */
export function mannerOf({ language, recognition }: Pick<Settings, "language" | "recognition">): Manner {
  return {
    ...(language === "auto" ? {} : { language: language === "fr" ? "french" : "english" }),
    ...(recognition.candidates ? {} : { likelyOnly: true }),
  };
}
