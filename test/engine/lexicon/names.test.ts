import assert from "node:assert/strict";
import { known, shippedLexicon } from "./known-world";

const organization = (name: string) => shippedLexicon().organizationNamed(name)?.name;

describe("organizations, persons and titles", () => {
  it("joins an organization's names and acronyms in English and French", () => {
    for (const name of ["UN", "U.N.", "ONU", "Nations unies", "united nations"])
      assert.equal(organization(name), "United Nations");
    assert.equal(organization("OTAN"), "NATO");
    assert.equal(organization("CEDEAO"), "ECOWAS");
    assert.equal(organization("al Qaida"), organization("Al-Qaïda"));
    assert.equal(organization("Banque mondiale"), "World Bank");
    assert.equal(organization("Le Monde"), "Le Monde");
  });

  it("keeps look-alikes apart", () => {
    assert.notEqual(organization("AP"), organization("AFP"));
    assert.notEqual(organization("CIA"), organization("GIA"));
    assert.notEqual(organization("Al-Qaeda"), organization("Al-Qaeda in the Islamic Maghreb"));
    assert.notEqual(organization("Le Monde"), organization("Le Monde diplomatique"));
  });

  it("says which names are also words", () => {
    assert.deepEqual(shippedLexicon().organizationNamed("WHO")?.weak, ["WHO"]);
    assert.ok(known("Apple").includes("OrganizationWeak") && !known("Apple").includes("Organization"));
    assert.ok(known("Reuters").includes("Organization") && !known("Reuters").includes("OrganizationWeak"));
  });

  it("knows given names and surnames of many cultures", () => {
    for (const name of [
      "Mohamed",
      "Mohammed",
      "Jean",
      "Wanjiku",
      "Takeshi",
      "Priya",
      "Svetlana",
      "Chinua",
      "Aïcha",
      "Björn",
    ]) {
      assert.ok(shippedLexicon().isGivenName(name), name);
    }
    for (const name of [
      "Dupont",
      "Nguyen",
      "García",
      "Traoré",
      "Okafor",
      "Kowalski",
      "Tanaka",
      "O’Brien",
      "Chaudhry",
    ]) {
      assert.ok(shippedLexicon().isSurname(name), name);
    }
    for (const name of ["Table", "government", "Tuesday"]) assert.ok(!shippedLexicon().isGivenName(name), name);
  });

  it("knows titles with their class and, where they tell it, the sex", () => {
    assert.deepEqual(shippedLexicon().honorific("Gen."), { class: "military" });
    assert.deepEqual(shippedLexicon().honorific("Général"), { class: "military" });
    assert.deepEqual(shippedLexicon().honorific("Mme"), { class: "civil", sex: "female" });
    assert.deepEqual(shippedLexicon().honorific("Mr"), { class: "civil", sex: "male" });
    assert.deepEqual(shippedLexicon().honorific("Prime Minister"), { class: "office" });
    assert.deepEqual(shippedLexicon().honorific("Cheikh"), { class: "religious", sex: "male" });
    assert.equal(shippedLexicon().honorific("table"), undefined);
  });

  it("knows the particles of names", () => {
    assert.deepEqual(shippedLexicon().particle("al"), { starts: true, binds: true });
    assert.deepEqual(shippedLexicon().particle("Ould"), { starts: true, binds: true });
    assert.deepEqual(shippedLexicon().particle("y"), { starts: false, binds: true });
    assert.equal(shippedLexicon().particle("house"), undefined);
  });

  it("knows what a word says of the name around it", () => {
    assert.ok(known("University").includes("OrganizationWord"));
    assert.ok(known("Ltd.").includes("OrganizationWord") && known("Ltd").includes("OrganizationWord"));
    assert.ok(known("Lake").includes("PlaceWord"));
    assert.ok(known("embassy").includes("Follower"));
    assert.ok(known("Monday").includes("Calendar") && known("World War II").includes("Calendar"));
    assert.ok(shippedLexicon().isCommonWord("However") && shippedLexicon().isCommonWord("après"));
    assert.ok(!shippedLexicon().isCommonWord("Bamako"));
  });
});
