export const MARK_STRENGTHS = ["off", "underline", "color", "highlight"] as const;
export type MarkStrength = (typeof MARK_STRENGTHS)[number];

export const LANGUAGES = ["auto", "en", "fr"] as const;
export type LanguageSetting = (typeof LANGUAGES)[number];

/** What the reader can set, under `dramatis.` in an editor's settings. */
export interface Settings {
  readonly files: {
    /** Which files are documents: glob patterns, relative to a workspace folder. */
    readonly include: readonly string[];
    /** Files and folders to leave out, with all that lies below them: glob patterns, relative to a workspace folder. */
    readonly exclude: readonly string[];
  };
  readonly recognition: {
    /** Shows what is not certain too, apart. */
    readonly candidates: boolean;
  };
  /** The language of all documents; `auto` tells it for each paragraph. */
  readonly language: LanguageSetting;
  readonly appearance: {
    /** How names show in the text of an editor. */
    readonly marks: MarkStrength;
  };
  readonly hover: { readonly enabled: boolean };
  readonly inlayHints: { readonly enabled: boolean };
  readonly codeLens: { readonly enabled: boolean };
  /** Which hints are given. */
  readonly diagnostics: {
    /** An actor or place spelt two ways within one document. */
    readonly spelling: boolean;
    /** Acronyms that no document spells out, and those that stand for several. */
    readonly acronyms: boolean;
    /** Short names that could be those of several. */
    readonly ambiguous: boolean;
    /** Names in the cast that two of its entries claim, or that it otherwise contradicts. */
    readonly clashes: boolean;
  };
}

export const defaults: Settings = {
  files: { include: ["**/*.{txt,md}"], exclude: ["**/node_modules", "**/.*"] },
  recognition: { candidates: true },
  language: "auto",
  appearance: { marks: "color" },
  hover: { enabled: true },
  inlayHints: { enabled: false },
  codeLens: { enabled: false },
  diagnostics: { spelling: true, acronyms: true, ambiguous: true, clashes: true },
};

export interface Parsed {
  readonly settings: Settings;
  /** What is wrong with the value, in sentences; the defaults stand in for it. */
  readonly problems: readonly string[];
}

/** Reads the value of the section `dramatis`. Never throws: what is missing or of the wrong type takes its default. */
export function parse(value: unknown): Parsed {
  const problems: string[] = [];
  const files = sectionOf(value, "files");
  const recognition = sectionOf(value, "recognition");
  const language = isObject(value) ? value["language"] : undefined;
  const appearance = sectionOf(value, "appearance");
  const hover = sectionOf(value, "hover");
  const inlayHints = sectionOf(value, "inlayHints");
  const codeLens = sectionOf(value, "codeLens");
  const diagnostics = sectionOf(value, "diagnostics");
  const settings: Settings = {
    files: {
      include: patterns(files["include"], defaults.files.include, "dramatis.files.include"),
      exclude: patterns(files["exclude"], defaults.files.exclude, "dramatis.files.exclude"),
    },
    recognition: {
      candidates: flag(recognition["candidates"], defaults.recognition.candidates, "dramatis.recognition.candidates"),
    },
    language: choice(language, LANGUAGES, defaults.language, "dramatis.language"),
    appearance: {
      marks: choice(appearance["marks"], MARK_STRENGTHS, defaults.appearance.marks, "dramatis.appearance.marks"),
    },
    hover: { enabled: flag(hover["enabled"], defaults.hover.enabled, "dramatis.hover.enabled") },
    inlayHints: {
      enabled: flag(inlayHints["enabled"], defaults.inlayHints.enabled, "dramatis.inlayHints.enabled"),
    },
    codeLens: { enabled: flag(codeLens["enabled"], defaults.codeLens.enabled, "dramatis.codeLens.enabled") },
    diagnostics: {
      spelling: flag(diagnostics["spelling"], defaults.diagnostics.spelling, "dramatis.diagnostics.spelling"),
      acronyms: flag(diagnostics["acronyms"], defaults.diagnostics.acronyms, "dramatis.diagnostics.acronyms"),
      ambiguous: flag(diagnostics["ambiguous"], defaults.diagnostics.ambiguous, "dramatis.diagnostics.ambiguous"),
      clashes: flag(diagnostics["clashes"], defaults.diagnostics.clashes, "dramatis.diagnostics.clashes"),
    },
  };
  return { settings, problems };

  function patterns(given: unknown, fallback: readonly string[], name: string): readonly string[] {
    if (given === undefined || given === null) return fallback;
    if (Array.isArray(given) && given.every((item) => typeof item === "string")) return given;
    problems.push(`The setting ${name} is not a list of patterns; its default is used.`);
    return fallback;
  }

  function choice<T extends string>(given: unknown, choices: readonly T[], fallback: T, name: string): T {
    const found = given === undefined || given === null ? fallback : choices.find((each) => each === given);
    if (found !== undefined) return found;
    problems.push(`The setting ${name} is none of ${choices.join(", ")}; its default is used.`);
    return fallback;
  }

  function flag(given: unknown, fallback: boolean, name: string): boolean {
    if (given === undefined || given === null) return fallback;
    if (typeof given === "boolean") return given;
    problems.push(`The setting ${name} is neither true nor false; its default is used.`);
    return fallback;
  }
}

function sectionOf(value: unknown, name: string): Record<string, unknown> {
  const section = isObject(value) ? value[name] : undefined;
  return isObject(section) ? section : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
