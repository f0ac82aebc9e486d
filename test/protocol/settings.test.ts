import assert from "node:assert/strict";
import fc from "fast-check";
import { contributes } from "../../package.json";
import { defaults, MARK_STRENGTHS, parse } from "../../server/settings";

describe("settings", () => {
  it("have the defaults that the extension shows", () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(defaults, {
      files: {
        include: properties["dramatis.files.include"].default,
        exclude: properties["dramatis.files.exclude"].default,
      },
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

  it("offer the strengths of marks that the server knows, each described", () => {
    const { enum: offered, markdownEnumDescriptions: described } =
      contributes.configuration.properties["dramatis.appearance.marks"];
    assert.deepEqual(offered, [...MARK_STRENGTHS]);
    assert.equal(described.length, offered.length);
  });

  it("are taken as given", () => {
    const diagnostics = { spelling: true, acronyms: false, ambiguous: false, clashes: false };
    const given = {
      files: { include: ["*.md"], exclude: [] },
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
      appearance: { marks: "loud" },
      hover: { enabled: "yes" },
    });
    assert.deepEqual(settings, defaults);
    assert.deepEqual(problems, [
      "The setting dramatis.files.include is not a list of patterns; its default is used.",
      "The setting dramatis.files.exclude is not a list of patterns; its default is used.",
      "The setting dramatis.appearance.marks is none of off, underline, color, highlight; its default is used.",
      "The setting dramatis.hover.enabled is neither true nor false; its default is used.",
    ]);
  });

  it("are never an exception", () => {
    fc.assert(fc.property(fc.anything(), (value) => void parse(value)));
    assert.deepEqual(parse(undefined), { settings: defaults, problems: [] });
  });
});
