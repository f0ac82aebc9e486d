import assert from "node:assert/strict";
import fc from "fast-check";
import { contributes } from "../../package.json";
import { defaults, LANGUAGES, MARK_STRENGTHS, parse } from "../../server/settings";

describe("settings", () => {
  it("have the defaults that the extension shows", () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(defaults, {
      files: {
        include: properties["dramatis.files.include"].default,
        exclude: properties["dramatis.files.exclude"].default,
      },
      recognition: { candidates: properties["dramatis.recognition.candidates"].default },
      language: properties["dramatis.language"].default,
      appearance: { marks: properties["dramatis.appearance.marks"].default },
      hover: { enabled: properties["dramatis.hover.enabled"].default },
      inlayHints: { enabled: properties["dramatis.inlayHints.enabled"].default },
      codeLens: { enabled: properties["dramatis.codeLens.enabled"].default },
      diagnostics: {
        spelling: properties["dramatis.diagnostics.spelling"].default,
        acronyms: properties["dramatis.diagnostics.acronyms"].default,
        ambiguous: properties["dramatis.diagnostics.ambiguous"].default,
        clashes: properties["dramatis.diagnostics.clashes"].default,
      },
    });
  });

  it("offer the choices that the server knows, each described", () => {
    const { properties } = contributes.configuration;
    for (const [known, { enum: offered, markdownEnumDescriptions: described }] of [
      [MARK_STRENGTHS, properties["dramatis.appearance.marks"]],
      [LANGUAGES, properties["dramatis.language"]],
    ] as const) {
      assert.deepEqual(offered, [...known]);
      assert.equal(described.length, offered.length);
    }
  });

  it("all have a default, a scope and a description", () => {
    for (const [name, property] of Object.entries(contributes.configuration.properties)) {
      assert.ok("default" in property && "scope" in property && "markdownDescription" in property, name);
    }
  });

  it("are taken as given", () => {
    const diagnostics = { spelling: true, acronyms: false, ambiguous: false, clashes: false };
    const given = {
      files: { include: ["*.md"], exclude: [] },
      recognition: { candidates: false },
      language: "fr",
      appearance: { marks: "underline" },
      hover: { enabled: false },
      inlayHints: { enabled: true },
      codeLens: { enabled: true },
      diagnostics,
    };
    assert.deepEqual(parse(given), { settings: given, problems: [] });
  });

  it("fall back, with a sentence, where they are of the wrong type", () => {
    const { settings, problems } = parse({
      files: { include: "*.md", exclude: [1] },
      recognition: { candidates: 1 },
      language: "de",
      appearance: { marks: "loud" },
      hover: { enabled: "yes" },
    });
    assert.deepEqual(settings, defaults);
    assert.deepEqual(problems, [
      "The setting dramatis.files.include is not a list of patterns; its default is used.",
      "The setting dramatis.files.exclude is not a list of patterns; its default is used.",
      "The setting dramatis.recognition.candidates is neither true nor false; its default is used.",
      "The setting dramatis.language is none of auto, en, fr; its default is used.",
      "The setting dramatis.appearance.marks is none of off, underline, color, highlight; its default is used.",
      "The setting dramatis.hover.enabled is neither true nor false; its default is used.",
    ]);
  });

  it("are never an exception", () => {
    fc.assert(fc.property(fc.anything(), (value) => void parse(value)));
    assert.deepEqual(parse(undefined), { settings: defaults, problems: [] });
  });
});
