import { finds, reads } from "../notation";

describe("Recognition", () => {
  it("finds actors and places by how they are used", () => {
    reads("⟦Grace Akello|person⟧ left ⟦Gulu|place⟧ for ⟦Kampala|place⟧ on Monday.");
  });

  it("leaves titles out of persons' names", () => {
    reads("Gen. ⟦Peter Okello|person⟧ met President ⟦Maria Santos|person⟧ in ⟦Lisbon|place⟧.");
  });

  it("keeps particles in persons' names", () => {
    finds("The talks with ⟦Iyad ag Ghali|person⟧ and ⟦Mohamed Ould Salek|person⟧ failed.");
    finds("Then ⟦Ludwig van der Velde|person⟧ wrote to ⟦Khalid bin Rashid|person⟧.");
  });

  it("takes a people and a common noun apart", () => {
    reads("The ⟦Malian|people⟧ army withdrew.");
    reads("Several ⟦Kenyan|people⟧ officers spoke to ⟦Reuters|organization⟧.");
  });

  it("takes an acronym and its long form for two mentions", () => {
    reads("The ⟦National Farmers Union|organization⟧ (⟦NFU|organization⟧) called a strike.");
  });

  it("leaves possessives and elisions out", () => {
    reads("⟦Portugal|place⟧’s minister flew to ⟦Japan|place⟧.");
    reads("Les soldats de l’⟦Algérie|place⟧ ont quitté la ville.");
  });

  it("finds each name of a hyphenated chain", () => {
    finds("The ⟦Kenya|place⟧-⟦Uganda|place⟧-⟦Tanzania|place⟧ border was closed.");
  });

  it("finds the peoples that French writes in small letters", () => {
    finds("Des soldats ⟦mauritaniens|people⟧ sont arrivés dans la ville de ⟦Lyon|place⟧.");
  });

  it("takes a speaker's label for a person", () => {
    finds("DR. ⟦MENSAH|person⟧: We were never asked.\n\nDR. ⟦MENSAH|person⟧: Not once.");
  });

  it("finds a name over the marks of emphasis inside it", () => {
    finds("She met *⟦Anna* Lindqvist|person⟧ in ⟦Stockholm|place⟧.", "markdown");
  });

  it("takes what the writer marked as it was marked", () => {
    reads("Ask [⟦May|person⟧]{.person} about [⟦the Firm|organization⟧]{.organization}.", "markdown");
    finds("Ask [⟦May|person⟧]{.person} about it.", "plain");
    reads("[**⟦Anna|person⟧**]{.person}. Nobody came.", "markdown");
    reads("[__⟦Anna|person⟧__]{.person}. Nobody came.", "markdown");
  });

  it("finds no names in code, addresses or common words", () => {
    reads("However, the next day it rained.");
    reads("Run `Paris` at https://example.org/London today.", "markdown");
  });
});
