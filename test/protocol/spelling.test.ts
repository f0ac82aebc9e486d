import assert from "node:assert/strict";
import { respell, spellingOf } from "../../server/spelling";

/** What a new name becomes after some text and in place of a name, with the question that is asked, if any. */
function written(surface: string, name: string, { old = surface, before = "" } = {}): string {
  const respelt = respell(surface, old, name, before);
  return `${before.slice(0, before.length - respelt.before)}${respelt.text}${respelt.doubt ? ` (${respelt.doubt})` : ""}`;
}

describe("a new name", () => {
  it("stays in capitals in a heading", () => {
    assert.equal(written("ANNA KEÏTA", "Anna Koné", { old: "Anna Keïta" }), "ANNA KONÉ");
    assert.equal(written("ANNA KEITA", "Anna Koné", { old: "Anna Keïta" }), "ANNA KONÉ");
    assert.equal(written("KEÏTA", "Koné", { old: "Keïta" }), "KONÉ");
    assert.equal(written("ANNA KEÏTA", "Anna Koné"), "ANNA KONÉ");
  });

  it("that was given in a heading is written small below it", () => {
    assert.equal(written("Anna Keïta", "ANNA KONÉ-BÂ", { old: "ANNA KEÏTA" }), "Anna Koné-Bâ");
    assert.equal(written("Anna Keïta", "Anna Koné", { old: "ANNA KEÏTA" }), "Anna Koné");
  });

  it("of an acronym is written as it is given", () => {
    assert.equal(written("NFU", "Nfo"), "Nfo");
    assert.equal(written("Aqmi", "JNIM", { old: "AQMI" }), "JNIM (spelling)");
  });

  it("is asked about where the old one is spelt otherwise", () => {
    assert.equal(written("Keita", "Koné", { old: "Keïta" }), "Koné (spelling)");
    assert.equal(spellingOf("Anna **Keïta**"), spellingOf("anna\nKEITA"));
  });

  it("goes round line breaks and markup, and is asked about where it does not fit between them", () => {
    assert.equal(written("Anna\n> Keïta", "Ana Koné", { old: "Anna Keïta" }), "Ana\n> Koné");
    assert.equal(written("Anna** Keïta", "Ana Koné", { old: "Anna Keïta" }), "Ana** Koné");
    assert.equal(written("Anna** Keïta", "Koné", { old: "Anna Keïta" }), "Koné (markup)");
    assert.equal(written("Anna\nKeïta", "Koné", { old: "Anna Keïta" }), "Koné");
  });

  it("has what French elides before it in full where it begins with a consonant", () => {
    const following = (before: string) => written("Akello", "Koné", { before });
    assert.equal(following("Il y a d’"), "Il y a de Koné (article)");
    assert.equal(following("D'"), "De Koné (article)");
    assert.equal(following("fuit l'"), "fuit le Koné (article)");
    assert.equal(following("près de l'"), "près du Koné (article)");
    assert.equal(following("À l'"), "Au Koné (article)");
    assert.equal(following("dit qu'"), "dit que Koné (article)");
    assert.equal(following("Lorsqu'"), "Lorsque Koné (article)");
    assert.equal(written("ONU", "PAM", { before: "l'" }), "le PAM (article)");
    assert.equal(
      written("UNION AFRICAINE", "Ligue africaine", { old: "Union africaine", before: "L'" }),
      "LE LIGUE AFRICAINE (article)",
    );
  });

  it("leaves an elision where it begins with a vowel or a mute letter, and whatever is none", () => {
    for (const name of ["Élise", "Otim", "Hélène", "Yves", "Œdipe"])
      assert.equal(written("Akello", name, { before: "d'" }), `d'${name}`);
    assert.equal(written("Akello", "Koné", { before: "de " }), "de Koné");
    assert.equal(written("Akello", "Koné", { before: "rock 'n'" }), "rock 'n'Koné");
  });
});
