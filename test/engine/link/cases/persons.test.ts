import { cases } from "./table";

cases(
  "Parts of a person's name",
  {
    "a surname to the full name before it": "⟦Clara Schumann|1⟧ played twice. ⟦Schumann|1⟧ was ill that winter.",
    "a given name to the full name before it": "⟦Serena Williams|1⟧ won. ⟦Serena|1⟧ waved to the stands.",
    "a surname with its particle":
      "⟦Ludwig van Beethoven|1⟧ was deaf. ⟦van Beethoven|1⟧ kept writing; ⟦Beethoven|1⟧ never stopped.",
    "a surname with an Arabic article": "⟦Naguib al-Sayyad|1⟧ wrote novels. ⟦Al-Sayyad|1⟧ lived in Cairo.",
    "a surname of two words": "⟦Gabriel García Márquez|1⟧ lived in Mexico. ⟦García Márquez|1⟧ wrote at night.",
    "a surname with ould": "⟦Sidi Ould Tah|1⟧ runs the bank. ⟦Ould Tah|1⟧ was elected in May.",
    "a surname with ag":
      "The singer ⟦Ibrahim ag Alhabib|1⟧ toured Japan. [⟦ag Alhabib|1⟧]{.person} brought two guitars.",
    "a Portuguese surname of several words":
      "⟦Maria Clara Teixeira dos Santos|1⟧ opened the trial. ⟦Teixeira dos Santos|1⟧ adjourned it.",
    "a person after a title": "Judge ⟦Helen Marsh|1⟧ ruled on Friday. Judge ⟦Marsh|1⟧ gave no reasons.",
    "a French person after a title": "La ministre ⟦Sylvie Renard|1⟧ a parlé. Mme ⟦Renard|1⟧ a souri.",
    "a surname across documents where one fits": {
      "a.txt": "The chemist ⟦Dorothy Hodgkin|1⟧ won the prize.",
      "b.txt": "Students still quote Professor ⟦Hodgkin|1⟧.",
    },
    "a surname before the full name": "Dr ⟦Okonjo|1⟧ was late. ⟦Ngozi Okonjo|1⟧ had missed the train.",
    "the person of that surname last named":
      "[⟦Venus Carter|1⟧]{.person} lost. Her sister ⟦Serena Carter|2⟧ won. ⟦Carter|2⟧ thanked the crowd.",
    "an initial to the first name": "⟦Jane Goodwin|1⟧ sailed. The log is signed ⟦J. Goodwin|1⟧.",
    "a middle initial left out": "⟦Ulysses S. Grantham|1⟧ won the vote. ⟦Ulysses Grantham|1⟧ took office in March.",
    "a middle name left out": "⟦Johann Sebastian Krebs|1⟧ played. ⟦Johann Krebs|1⟧ was the organist.",
    "initials that stand for the name":
      "⟦Ruth Ellen Palmer|1⟧ took the stand. The letters were signed [⟦R.E.P.|1⟧]{.person}.",
    "a register's order of names":
      "⟦Marguerite Duval|1⟧ was there. The register says [⟦Duval, Marguerite|1⟧]{.person}.",
    "a Hungarian order of names": "⟦Katalin Szabó|1⟧ swam. In Budapest she is [⟦Szabó Katalin|1⟧]{.person}.",
    "a Chinese order of names": "[⟦Li Na|1⟧]{.person} served. The board said [⟦Na Li|1⟧]{.person}.",
    "a possessive": "⟦Toni Marlowe|1⟧ wrote it. ⟦Marlowe|1⟧'s editor wept. That is ⟦Toni Marlowe|1⟧’s house.",
    "a surname in capitals": "⟦BRONTE HARGREAVES|1⟧ took gold. ⟦Hargreaves|1⟧ is nineteen.",
    "a double surname by its second part": "⟦Irène Joliot-Curie|1⟧ left the lab. ⟦Joliot-Curie|1⟧ was tired.",
    "the father of a son by his full name":
      "⟦Stavros Kalos|1⟧ founded the yard. His son ⟦Aris Kalos|2⟧ sold it. ⟦Stavros|1⟧ wept.",
    "Mr and Mrs to the one whose title it is":
      "Mr ⟦Edward Hale|1⟧ met Mrs ⟦Anna Hale|2⟧ at noon. Mr ⟦Hale|1⟧ bowed. Mrs ⟦Hale|2⟧ did not.",
    "Monsieur and Madame to the one whose title it is":
      "M. ⟦Paul Renaud|1⟧ et Mme ⟦Claire Renaud|2⟧ sont venus. M. ⟦Renaud|1⟧ a parlé, Mme ⟦Renaud|2⟧ a chanté.",
    "a title that says whose surname it is":
      "⟦John Barlow|1⟧ married Lady ⟦Grace Barlow|2⟧. Lady ⟦Barlow|2⟧ owned the mill.",
    "a given name of two words": "⟦Maung Maung Aye|1⟧ trained as a pilot. ⟦Maung Maung|1⟧ flew at night.",
    "a number after the name left out where one bears it": "⟦Naresuan II|1⟧ built the fort. ⟦Naresuan|1⟧ died in 1605.",
    "a nobiliary particle left out": "⟦Otto von Guericke|1⟧ made the pump. ⟦Guericke|1⟧ showed it in Magdeburg.",
  },
  {
    "father and son with full names": "⟦Stavros Kalos|1⟧ founded it. His son ⟦Aris Kalos|2⟧ sold it.",
    "sisters of one surname": "⟦Charlotte Brome|1⟧ wrote one novel, ⟦Emily Brome|2⟧ another, ⟦Anne Brome|3⟧ a third.",
    "senior and junior": "⟦Oliver Hendry Sr.|1⟧ was a doctor. ⟦Oliver Hendry Jr.|2⟧ was a judge.",
    "kings of one name": "⟦Ptolemy II|1⟧ built it. ⟦Ptolemy III|2⟧ filled it with books.",
    "the elder and the younger":
      "[⟦Pliny the Elder|1⟧]{.person} sailed. [⟦Pliny the Younger|2⟧]{.person} wrote about it.",
    "two surnames where two fit, in another document": {
      "a.txt": "⟦Maria Santos|1⟧ spoke. ⟦Jorge Santos|2⟧ replied.",
      "b.txt": "Nobody believed Mr ⟦Santos|3⟧.",
    },
    "a given name of another person in another document": {
      "a.txt": "⟦Rose Tellier|1⟧ danced. ⟦Rose|1⟧ was young.",
      "b.txt": "⟦Rose Bizien|2⟧ came from Brest. ⟦Rose|2⟧ sold fish.",
    },
    "full names of one document that differ in a letter":
      "The rebel ⟦Ricardo Marbatan|1⟧ met the mayor, ⟦Ricardo Marbayan|2⟧.",
    "full names of one surname and one initial": "⟦Karim Rizk|1⟧ is a lawyer. ⟦Kamal Rizk|2⟧ is a judge.",
    "Mr and Mrs of one surname": "Mr ⟦Bennet|1⟧ read in the library. Mrs ⟦Bennet|2⟧ complained of her nerves.",
    "Monsieur et Madame": "M. ⟦Verdurin|1⟧ toussa. Mme ⟦Verdurin|2⟧ le regarda.",
    "a woman from the one man of her surname": "The actor Mr ⟦Henry Irwin|1⟧ left. Mrs ⟦Irwin|2⟧ stayed.",
    "a person and a place of one name": "The minister, ⟦Florence Harper|1⟧, was in ⟦Florence|2⟧ on Thursday.",
    "a person and a body of one name": "⟦Henry Ford|1⟧ retired. The ⟦Ford Motor Company|2⟧ went on.",
    "a given name alone from the person of that name in another document": {
      "a.txt": "[⟦Grace Adeyemi|1⟧]{.person} sang. [⟦Grace|1⟧]{.person} bowed.",
      "b.txt": "[⟦Grace|2⟧]{.person} cooked for forty.",
    },
    "a man and another with his father's word": "⟦Karim Abou Rizk|1⟧ is a consultant. ⟦Karim Rizk|2⟧ is a lawyer.",
    "initials in another order": "⟦S. A. Kalos|1⟧ is the father, ⟦A. S. Kalos|2⟧ the son.",
    "different persons of one given name": "⟦Zadie Porter|1⟧ praised ⟦Zadie Wilmot|2⟧.",
    "Arabic persons of one father's name": "⟦Abd al-Malik Haddad|1⟧ debated ⟦Abd al-Haq Haddad|2⟧.",
  },
);
