import { tells, tellsNothing } from "./tell";

describe("Roles in English: before a name", () => {
  const cases = {
    "a body's name and a noun": "Last week ⟦AQIM leader|leads AQIM⟧ ⟦Abd al-Malik Droukdel|who⟧ was seen in Mali.",
    "a title": "In Porto ⟦President|leads⟧ ⟦Maria Santos|who⟧ opened the bridge.",
    "a title of two words": "On Monday ⟦Prime Minister|leads⟧ ⟦Anna Keller|who⟧ resigned.",
    "a rank": "The column was led by ⟦General|is⟧ ⟦Joseph Okello|who⟧.",
    "a people and a compound, before a comma":
      "He met the ⟦Burkinabe foreign minister|belongs Burkinabe⟧, ⟦Djibril Bassolé|who⟧, in Bamako.",
    "a possessive": "Then ⟦Norway's prime minister|leads Norway⟧ ⟦Gro Larsen|who⟧ spoke.",
    "a possessive before a comma": "It was ⟦Ghana's chief negotiator|belongs Ghana⟧, ⟦Kofi Mensah|who⟧, who signed.",
    "what it is of, before a comma":
      "The ⟦leader of the Labour Party|leads Labour Party⟧, ⟦John Smith|who⟧, was absent.",
    "a trade": "The bill is too high, said ⟦economist|is⟧ ⟦Anna Berg|who⟧.",
    "a modifier and a trade": "The letter was sent to ⟦opposition leader|leads⟧ ⟦Anna Berg|who⟧.",
    "one who leads no longer": "They asked ⟦former president|is⟧ ⟦Maria Santos|who⟧ about it.",
    "a deputy": "The ⟦deputy leader of the Labour Party|belongs Labour Party⟧, ⟦Tom Evans|who⟧, agreed.",
    "the nearer of two": "He is an adviser to ⟦General|is⟧ ⟦Joseph Okello|who⟧ in the east.",
    "what a group is": "Nobody has seen the ⟦rebel group|is⟧ ⟦AQIM|who⟧ since May.",
    "the capital of a country": "They flew to the ⟦Malian capital|belongs Malian⟧, ⟦Bamako|who⟧.",
    "a town": "Trucks reached the ⟦town|is⟧ of ⟦Kidal|who⟧ at dawn.",
  };
  for (const [shown, marked] of Object.entries(cases)) it(`tells ${shown}`, () => tells(marked));
});

describe("Roles in English: after a name", () => {
  const cases = {
    "the leader of something": "⟦Jean Dupont|who⟧, the ⟦leader of the Labour Party|leads Labour Party⟧, spoke.",
    "one of a people": "⟦Kwame Mensah|who⟧, a ⟦Ghanaian economist|belongs Ghanaian⟧, disagreed.",
    "an office without an article": "⟦Anna Berg|who⟧, ⟦chairwoman of the Labour Party|leads Labour Party⟧, declined.",
    "an office behind an age": "⟦Anna Berg|who⟧, 45, ⟦head of the Red Cross in Gao|leads Red Cross⟧, stayed.",
    "a trade and what was done by it":
      "⟦Kwame Mensah|who⟧, a ⟦Ghanaian economist|belongs Ghanaian⟧ who lives in London, disagreed.",
    "a statement in quotes": "“⟦Anna Berg|who⟧ is the ⟦president of the Red Cross|leads Red Cross⟧”, he said.",
    "an office in brackets": "The list has ⟦Anna Berg|who⟧ (⟦mayor of Ostrava|leads Ostrava⟧) at its top.",
    "a function at a body":
      "⟦Helen Carter|who⟧, a ⟦lecturer at Oxford University|belongs Oxford University⟧, wrote it.",
    "one who heads an office": "“Not yet,” said ⟦Anna Berg|who⟧, who ⟦heads the Ostrava office|leads Ostrava⟧.",
    "one who founded a body": "The idea came from ⟦Anna Berg|who⟧, who ⟦founded Greenpeace|belongs Greenpeace⟧.",
    "a statement": "⟦Anna Berg|who⟧ is the ⟦president of the Red Cross|leads Red Cross⟧.",
    "a statement of the past": "⟦Anna Berg|who⟧ was a ⟦member of the Labour Party|belongs Labour Party⟧ until 1999.",
    "a party in brackets": "The seat went to ⟦Anna Berg|who⟧ (⟦Labour Party|belongs Labour Party⟧).",
    "what a body is": "⟦Boko Haram|who⟧, an ⟦Islamist group|is⟧, denied it.",
    "where a body is": "The ⟦Red Cross|who⟧, ⟦based in Geneva|belongs Geneva⟧, sent trucks.",
    "where a town lies": "⟦Kidal|who⟧, a ⟦town in Mali|belongs Mali⟧, was quiet.",
    "a capital": "⟦Ouagadougou|who⟧, the ⟦capital of Burkina Faso|belongs Burkina Faso⟧, was quiet.",
  };
  for (const [shown, marked] of Object.entries(cases)) it(`tells ${shown}`, () => tells(marked));
});

describe("Roles in Markdown", () => {
  it("are told through the marks of emphasis", () =>
    tells("- **⟦Anna Berg|who⟧**, a ⟦hydrologist|is⟧, stayed.", "a.md"));

  it("are told within a list's item and not across items", () =>
    tells("- The mayor\n- Anna Berg\n- ⟦economist|is⟧ ⟦Tom Evans|who⟧\n", "a.md"));
});

describe("No roles in English", () => {
  const cases = {
    "of one who was born somewhere": "⟦Anna Berg|person⟧, born in 1950 in ⟦Lyon|place⟧, left.",
    "of a list": "⟦Anna Berg|person⟧, the leader of the ⟦Labour Party|organization⟧, and ⟦Tom Evans|person⟧ came.",
    "where a name may belong to either side":
      "According to ⟦Anna Berg|person⟧, the leader of ⟦AQIM|organization⟧, ⟦Omar Haddad|person⟧, is dead.",
    "of relatives": "⟦Anna Berg|person⟧, the wife of the president of ⟦Mali|place⟧, smiled.",
    "of whose relatives lead": "⟦Anna Berg|person⟧, the president's sister, smiled.",
    "where it is denied": "He denied that ⟦Anna Berg|person⟧ is the leader of ⟦AQIM|organization⟧.",
    "where it is only supposed": "If ⟦Anna Berg|person⟧ is the leader of ⟦AQIM|organization⟧, all is lost.",
    "where a leader does something to somebody": "The leader of the union told ⟦Anna Berg|person⟧ to leave.",
    "of a sentence that goes on": "When he met the president, ⟦Anna Berg|person⟧ left the room.",
    "of one who is unlike": "Unlike the president, ⟦Anna Berg|person⟧, who stayed, has no house.",
    "of a verb that is a noun": "They count ⟦Anna Berg|person⟧ among the dead.",
    "of one who opposes": "It was anti-⟦AQIM|organization⟧ fighter work, wrote ⟦Anna Berg|person⟧.",
    "of the people who are led": "⟦Anna Berg|person⟧ met the leaders of ⟦Mali|place⟧ and ⟦Niger|place⟧.",
    "of questions": "Was ⟦Anna Berg|person⟧ the leader of ⟦AQIM|organization⟧?",
    "of mere neighbours": "In ⟦Mali|place⟧, ⟦Anna Berg|person⟧ saw the army of the north.",
    "where it may be the relative's": "The brother of the president, ⟦Anna Berg|person⟧, smiled.",
    "where an official does something on a day": "A magistrate on Thursday questioned ⟦Anna Berg|person⟧ for hours.",
    "where an office has a field and does something": "The Secretary of State told ⟦Anna Berg|person⟧ to leave.",
    "of civil titles": "Then Mrs ⟦Anna Berg|person⟧ spoke to Mr ⟦Tom Evans|person⟧.",
  };
  for (const [shown, marked] of Object.entries(cases)) it(`come ${shown}`, () => tellsNothing(marked));
});
