import { tells, tellsNothing } from "./tell";

describe("Roles in French: before a name", () => {
  const cases = {
    "an office and what it is of": "Le ⟦chef du Parti socialiste|leads Parti socialiste⟧, ⟦Jean Dupont|who⟧, a parlé.",
    "an office and a people": "Le ⟦président malien|leads malien⟧ ⟦Ibrahim Keïta|who⟧ est arrivé à Dakar.",
    "an office, a people and a field":
      "Le ⟦ministre burkinabè des Affaires étrangères|belongs burkinabè⟧, ⟦Djibril Bassolé|who⟧, a parlé.",
    "an office without a comma": "Le ⟦président de la Croix-Rouge|leads Croix-Rouge⟧ ⟦Jean Dupont|who⟧ est venu.",
    "an office and a field without a comma":
      "Le ⟦ministre des Affaires étrangères|is⟧ ⟦Jean Dupont|who⟧ est venu à Dakar.",
    "a title": "Hier, la ⟦présidente|leads⟧ ⟦Maria Santos|who⟧ a inauguré le pont.",
    "one who leads no longer": "L'⟦ancien président du Mali|belongs Mali⟧, ⟦Ibrahim Keïta|who⟧, est malade.",
    "a trade": "C'est trop, estime l'⟦économiste|is⟧ ⟦Anna Berg|who⟧ dans un entretien.",
    "what a group is": "Il est membre du ⟦groupe djihadiste|is⟧ ⟦Boko Haram|who⟧ depuis des années.",
    "a town": "Les camions sont dans la ⟦ville|is⟧ de ⟦Kidal|who⟧ depuis hier.",
  };
  for (const [shown, marked] of Object.entries(cases)) it(`tells ${shown}`, () => tells(marked));
});

describe("Roles in French: after a name", () => {
  const cases = {
    "an office and what it is of":
      "⟦Djibril Bassolé|who⟧, ⟦ministre des Affaires étrangères du Burkina Faso|belongs Burkina Faso⟧, a parlé.",
    "an office with an article":
      "⟦Jean Dupont|who⟧, le ⟦chef du Parti socialiste|leads Parti socialiste⟧, était absent.",
    "a trade and a people": "Selon ⟦Ama Mensah|who⟧, ⟦économiste ghanéenne|belongs ghanéenne⟧, le prix est trop élevé.",
    "one who directs": "⟦Anna Berg|who⟧, qui ⟦dirige la Croix-Rouge|leads Croix-Rouge⟧, est partie.",
    "a statement": "⟦Anna Berg|who⟧ est la ⟦présidente de la Croix-Rouge|leads Croix-Rouge⟧.",
    "a spokesman": "⟦Jean Dupont|who⟧, ⟦porte-parole de la Croix-Rouge|belongs Croix-Rouge⟧, l'a confirmé.",
    "an office behind an age": "⟦Anna Berg|who⟧, 45 ans, ⟦maire de Grenoble|leads Grenoble⟧, a refusé.",
    "a capital": "À ⟦Bamako|who⟧, la ⟦capitale du Mali|belongs Mali⟧, il pleut.",
  };
  for (const [shown, marked] of Object.entries(cases)) it(`tells ${shown}`, () => tells(marked));
});

describe("No roles in French", () => {
  const cases = {
    "of one who was born somewhere": "⟦Anna Berg|person⟧, née en 1950 à ⟦Lyon|place⟧, est partie.",
    "of relatives": "⟦Anna Berg|person⟧, la femme du président du ⟦Mali|place⟧, a souri.",
    "of a list": "⟦Anna Berg|person⟧, le chef de la ⟦Croix-Rouge|organization⟧, et ⟦Jean Dupont|person⟧ sont venus.",
    "where it is denied": "Il dément que ⟦Anna Berg|person⟧ est la présidente de la ⟦Croix-Rouge|organization⟧.",
    "where a leader does something to somebody": "Le chef du groupe a rencontré ⟦Anna Berg|person⟧ hier.",
    "of one who is unlike": "Contrairement au président, ⟦Anna Berg|person⟧, qui est restée, n'a pas de maison.",
    "where an official asks somebody": "Le ministre de l'Intérieur interroge ⟦Anna Berg|person⟧ depuis hier.",
    "of many": "Les ministres du ⟦Mali|place⟧ ont rencontré ⟦Anna Berg|person⟧.",
    "of civil titles": "Puis Mme ⟦Anna Berg|person⟧ a parlé à M. ⟦Jean Dupont|person⟧.",
  };
  for (const [shown, marked] of Object.entries(cases)) it(`come ${shown}`, () => tellsNothing(marked));
});
