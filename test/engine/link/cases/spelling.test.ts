import { cases } from "./table";

cases(
  "Spellings of one name",
  {
    "Mokhtar and Mukhtar": {
      "a.txt": "The editor ⟦Mokhtar Slimani|1⟧ resigned.",
      "b.txt": "The editor ⟦Mukhtar Slimani|1⟧ was back.",
    },
    "Abou and Abu": { "a.txt": "The poet ⟦Abou Shadid|1⟧ read.", "b.txt": "The poet ⟦Abu Shadid|1⟧ read." },
    "Ould and Wuld": {
      "a.txt": "The judge ⟦Ahmed Ould Daddah|1⟧ sat.",
      "b.txt": "The judge ⟦Ahmed Wuld Daddah|1⟧ sat.",
    },
    "Nabil and Nabeel": {
      "a.txt": "The goalkeeper ⟦Nabil Haddad|1⟧ left.",
      "b.txt": "The goalkeeper ⟦Nabeel Haddad|1⟧ left.",
    },
    "Mohamed and Muhammad": {
      "a.txt": "The runner ⟦Mohamed Farouk|1⟧ won.",
      "b.txt": "The runner ⟦Muhammad Farouk|1⟧ lost.",
    },
    "Youssef and Yusuf": {
      "a.txt": "The director ⟦Youssef Shaheen|1⟧ filmed.",
      "b.txt": "The director ⟦Yusuf Shahin|1⟧ filmed.",
    },
    "Hassan and Hasan": { "a.txt": "The cook ⟦Hassan Mangal|1⟧ opened.", "b.txt": "The cook ⟦Hasan Mangal|1⟧ closed." },
    "Oum Kalthoum and Umm Kulthum": "[⟦Oum Kalthoum|1⟧]{.person} sang. The records of [⟦Umm Kulthum|1⟧]{.person} sold.",
    "Diarra in French and English spelling": {
      "a.txt": "The coach ⟦Cheick Diarra|1⟧ spoke.",
      "b.txt": "The coach [⟦Cheikh Diarra|1⟧]{.person} spoke.",
    },
    "Wolof names": { "a.txt": "Le lutteur ⟦Ousmane Diouf|1⟧ a gagné.", "b.txt": "The wrestler ⟦Usman Diouf|1⟧ won." },
    "Qadhafi and Gaddafi": {
      "a.txt": "The goalkeeper ⟦Salem Qadhafi|1⟧ dived.",
      "b.txt": "The goalkeeper ⟦Salem Gaddafi|1⟧ dived.",
    },
    "Cyrillic and Latin letters": "[⟦Наталья Иванова|1⟧]{.person} danced. ⟦Natalia Ivanova|1⟧ bowed.",
    "Russian spellings of two languages": {
      "a.txt": "The pianist ⟦Sergei Prokofiev|1⟧ played.",
      "b.txt": "Le pianiste ⟦Sergueï Prokofieff|1⟧ a joué.",
    },
    "Ukrainian spellings": {
      "a.txt": "The boxer ⟦Oleksandr Hrytsenko|1⟧ won.",
      "b.txt": "The boxer ⟦Olexandr Hrytsenko|1⟧ won.",
    },
    "Serbian in three spellings":
      "⟦Đorđe Đurić|1⟧ resigned. The wire says ⟦Djordje Djuric|1⟧; the plate, [⟦Ђорђе Ђурић|1⟧]{.person}.",
    "Greek and Latin letters": "⟦Stavros Nikolaidis|1⟧ sailed. The form says [⟦Σταύρος Νικολαΐδης|1⟧]{.person}.",
    "Greek spellings": {
      "a.txt": "The sculptor ⟦Androula Hadjidaki|1⟧ carved.",
      "b.txt": "The sculptor ⟦Androulla Hadjidaki|1⟧ carved.",
    },
    "Spanish accents": {
      "a.txt": "El poeta ⟦Martín Gutiérrez|1⟧ leyó.",
      "b.txt": "The poet ⟦Martin Gutierrez|1⟧ read.",
    },
    "French accents": {
      "a.txt": "L’actrice ⟦Hélène Lefèvre|1⟧ a joué.",
      "b.txt": "The actress ⟦Helene Lefevre|1⟧ played.",
    },
    "Turkish letters": {
      "a.txt": "The novelist ⟦Çağla Yıldız|1⟧ wrote.",
      "b.txt": "The novelist ⟦Cagla Yildiz|1⟧ wrote.",
    },
    "German umlauts": {
      "a.txt": "The skater ⟦Jürgen Müller|1⟧ fell.",
      "b.txt": "The skater ⟦Juergen Mueller|1⟧ fell.",
    },
    "Scandinavian letters": {
      "a.txt": "The skier ⟦Bjørn Sørensen|1⟧ won.",
      "b.txt": "The skier ⟦Bjorn Sorensen|1⟧ won.",
    },
    "a slip in a long surname": "⟦Giorgi Margvelashvili|1⟧ lost. Some wrote [⟦Magvelashvili|1⟧]{.person}.",
    "a slip in a full name of another document": {
      "a.txt": "The chess master ⟦Benazir Khatoun|1⟧ won.",
      "b.txt": "The chess master ⟦Benazir Khaton|1⟧ won.",
    },
    "a body with and without hyphens": {
      "a.txt": "The ⟦Ansar al-Nour Choir|1⟧ sang.",
      "b.txt": "The ⟦Ansar al Nour Choir|1⟧ sang.",
    },
    "an article before a paper's name": {
      "a.txt": "The daily ⟦al-Hayat|1⟧ closed.",
      "b.txt": "The daily ⟦Al Hayat|1⟧ closed.",
    },
    "towns of two spellings": { "a.txt": "They stopped in ⟦Timbuktu|1⟧.", "b.txt": "They stopped in ⟦Timbuctoo|1⟧." },
    "Sharm and Charm": { "a.txt": "They met in ⟦Sharm el-Sheikh|1⟧.", "b.txt": "Ils étaient à ⟦Charm el-Cheikh|1⟧." },
  },
  {
    "papers that differ in two letters": "The newspaper ⟦al-Watan|1⟧ quoted the weekly ⟦al-Wasat|2⟧.",
    "surnames that differ in a letter, with first names": "⟦Ingrid Holm|1⟧ beat ⟦Ingrid Halm|2⟧ in the final.",
    "short names that differ in a letter": "⟦Kim Lee|1⟧ played ⟦Kim Leo|2⟧.",
    "namesakes but for a letter in one document": "⟦Samuel D. Dogba|1⟧ is no relation of ⟦Samuel K. Dogbah|2⟧.",
    "two towns one letter apart": "From ⟦Aleg|1⟧ to ⟦Ales|2⟧ is a long way.",
    "two firms one letter apart":
      "[⟦Maple Harbour Ltd|1⟧]{.organization} sued [⟦Maples Harbour Travel|2⟧]{.organization}.",
    "given names that differ": {
      "a.txt": "The pianist ⟦Marta Argenti|1⟧ played.",
      "b.txt": "The pianist ⟦Mario Argenti|2⟧ played.",
    },
    "two towns of England and America": "He left ⟦York|1⟧ for ⟦New York|2⟧.",
  },
);
