import { links } from "../notation";

describe("Linking in a document", () => {
  it("links a surname to the full name before it", () => {
    links("⟦Jean Dupont|1⟧ spoke. Then ⟦Dupont|1⟧ left with ⟦Anna Berg|2⟧.");
  });

  it("links an acronym to the long form that defines it, in either order", () => {
    links("The ⟦National Farmers Union|nfu⟧ (⟦NFU|nfu⟧) met. ⟦NFU|nfu⟧ leaders agreed.");
  });

  it("keeps two persons of one surname apart, and follows the one last named", () => {
    links("⟦Stavros Kalos|1⟧ founded it. His son ⟦Aris Kalos|2⟧ runs it. ⟦Kalos|2⟧ denies the debt.");
  });

  it("links what the text itself calls one", () => {
    links("The adviser ⟦Omar Haddad|1⟧, also known as ⟦Abu Karim|1⟧, was seen.");
  });
});

describe("Linking across documents", () => {
  it("links a bare acronym to its definition in another document", () => {
    links({
      "a.md": "The ⟦National Farmers Union|nfu⟧ (⟦NFU|nfu⟧) met.",
      "b.txt": "Members of the ⟦NFU|nfu⟧ voted on Friday.",
    });
  });

  it("links a bare surname to the one fuller name of the corpus, and to none of two", () => {
    links({ "a.txt": "President ⟦Maria Santos|1⟧ spoke in the town.", "b.txt": "Later Mrs ⟦Santos|1⟧ left for home." });
  });

  it("links the English and the French name of a country or a city", () => {
    links({
      "a.txt": "He flew to ⟦Germany|de⟧ and on to ⟦London|london⟧.",
      "b.txt": "Il est parti en ⟦Allemagne|de⟧ puis à ⟦Londres|london⟧.",
    });
  });

  it("keeps a people and its country apart, and countries that look alike", () => {
    links("The ⟦Malian|1⟧ government of ⟦Mali|2⟧ wrote to ⟦Niger|3⟧ and ⟦Nigeria|4⟧.");
  });
});

describe("Linking by the writer's marks", () => {
  it("takes what is shown for the name it stands for", () => {
    links("[[⟦Jean Dupont|1⟧]] spoke. [[Jean Dupont|⟦The Fox|1⟧]] left with ⟦Anna Berg|2⟧.");
    links({ "a.md": "[⟦Cousins|1⟧]{.person id=jean-dupont} came.", "b.txt": "Then President ⟦Jean Dupont|1⟧ left." });
  });
});
