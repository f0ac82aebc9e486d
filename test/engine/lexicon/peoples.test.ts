import assert from "node:assert/strict";
import { known, shippedLexicon } from "./known-world";

/** The people of a word, with `*` if it may be in lower case and the languages: `malian en`. */
function people(word: string): string | undefined {
  const form = shippedLexicon().peopleNamed(word);
  return form && `${form.people.id.replace("people/", "")}${form.lowerCase ? "*" : ""} ${form.languages.join("+")}`;
}

describe("peoples", () => {
  it("knows nouns and adjectives, singular and plural, English and French", () => {
    assert.equal(people("Malian"), "malian en");
    assert.equal(people("Malians"), "malian en");
    assert.equal(people("malienne"), "malian* fr");
    assert.equal(people("maliens"), "malian* fr");
    assert.equal(people("mauritaniens"), "mauritanian* fr");
    assert.equal(people("turques"), "turkish* fr");
    assert.equal(people("Frenchmen"), "french en");
    assert.equal(people("juive"), "jew* fr");
  });

  it("joins the spellings of one people", () => {
    for (const word of ["Tuareg", "Tuaregs", "Touareg", "touarègue", "Targui"])
      assert.match(people(word) ?? "", /^tuareg\b/, word);
    for (const word of ["Fulani", "Peul", "Fulbe", "peuls"]) assert.match(people(word) ?? "", /^fulani\b/, word);
    for (const word of ["Uyghur", "Uighurs", "ouïghoure"]) assert.match(people(word) ?? "", /^uyghur\b/, word);
    for (const word of ["Shia", "Shi'ite", "Shiites", "chiites"]) assert.match(people(word) ?? "", /^shia\b/, word);
    for (const word of ["Malagasy", "Madagascan", "malgache"]) assert.match(people(word) ?? "", /^malagasy\b/, word);
  });

  it("tells similar peoples apart", () => {
    assert.equal(people("Nigerien"), "nigerien* en+fr");
    assert.equal(people("Nigerian"), "nigerian* en+fr");
    assert.equal(people("Guinean"), "guinean en");
    assert.equal(people("Equatorial Guinean"), "equatorial-guinean en");
    assert.equal(people("North African"), "north-african en");
    assert.equal(people("ouest-africaines"), "west-african* fr");
    assert.equal(people("South Korean"), "south-korean en");
  });

  it("knows a people's country, if it is a nation's", () => {
    assert.equal(shippedLexicon().peopleNamed("Emiratis")?.people.country, "AE");
    assert.equal(shippedLexicon().peopleNamed("congolais")?.people.country, "CD");
    assert.equal(shippedLexicon().peopleNamed("Kurds")?.people.country, undefined);
    assert.equal(shippedLexicon().peopleNamed("Saharan")?.people.country, undefined);
  });

  it("takes no people for a place, nor the reverse", () => {
    assert.ok(!known("Malian").includes("Country"));
    assert.ok(!known("Mali").includes("People"));
    assert.equal(people("Islamist"), undefined);
    assert.equal(people("Paris"), undefined);
  });
});
