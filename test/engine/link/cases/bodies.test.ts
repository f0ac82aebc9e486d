import { cases } from "./table";

cases(
  "Names of bodies",
  {
    "a firm with and without its legal form":
      "⟦Falkland Woollens Ltd|1⟧ opened a mill. [⟦Falkland Woollens|1⟧]{.organization} hired forty.",
    "a French firm with and without its legal form":
      "La société ⟦Verreries Dumont SARL|1⟧ ferme. [⟦Verreries Dumont|1⟧]{.organization} doit un million.",
    "a firm's first word": "⟦Meridian Pacific Research|1⟧ published it. ⟦Meridian Pacific|1⟧ sells reports.",
    "a commission by its noun":
      "The ⟦Electoral Reform Commission|1⟧ sat. The [⟦Commission|1⟧]{.organization} rose at noon.",
    "a firm by the beginning of its registered name": {
      "a.txt": "The [⟦Hansa Levant Lines Shipping and Trading S.A.|1⟧]{.organization} sails.",
      "b.txt": "The [⟦Hansa Levant Lines|1⟧]{.organization} fly our flag.",
    },
    "a body whose words are parted otherwise": {
      "a.txt": "The [⟦Bangsamoro Chess Fighters|1⟧]{.organization} won.",
      "b.txt": "The [⟦Bangsa Moro Chess Fighter|1⟧]{.organization} lost.",
    },
    "a group by its last words": "The ⟦International Rivers Group|1⟧ wrote. The ⟦Rivers Group|1⟧ is in Geneva.",
    "a court by its noun": "The ⟦High Court of Kerala|1⟧ ruled. The ⟦High Court|1⟧ gave no reasons.",
    "a club by its town": "[⟦Sheffield Wednesday|1⟧]{.organization} drew. [⟦Wednesday|1⟧]{.organization} were poor.",
    "a body in English and French": {
      "a.txt": "The ⟦Movement for Peace and Letters|1⟧ met.",
      "b.txt": "Le [⟦Mouvement pour la paix et les lettres|1⟧]{.organization} s’est réuni.",
    },
    "a known body in English and French": {
      "a.txt": "The ⟦United Nations|1⟧ met.",
      "b.txt": "Les ⟦Nations unies|1⟧ se sont réunies.",
    },
    "a known body and its French acronym": {
      "a.txt": "The ⟦World Health Organization|1⟧ warned.",
      "b.txt": "L’⟦OMS|1⟧ a averti.",
    },
    "singular and plural":
      "The [⟦Cossack Riders|1⟧]{.organization} rode. A [⟦Cossack Riders|1⟧]{.organization} trainer fell.",
    "British and American spelling": {
      "a.txt": "The ⟦Canal Defence Organisation|1⟧ met.",
      "b.txt": "The ⟦Canal Defense Organization|1⟧ met.",
    },
    "a paper with and without its article": {
      "a.txt": "[⟦The Irrawaddy|1⟧]{.organization} reported it.",
      "b.txt": "[⟦Irrawaddy|1⟧]{.organization} had it first.",
    },
    "an ampersand": {
      "a.txt": "The firm of [⟦Hart & Daughters|1⟧]{.organization} closed.",
      "b.txt": "The firm of [⟦Hart and Daughters|1⟧]{.organization} opened.",
    },
    "a party by its adjective": "The ⟦Workers’ Party|1⟧ won. The ⟦Workers' Party|1⟧ lost.",
    "a possessive": "The ⟦Royal Opera|1⟧’s roof leaks. The ⟦Royal Opera|1⟧ is closed.",
    "a university by its short form": "The ⟦University of Coimbra|1⟧ opened in 1290. ⟦Coimbra University|1⟧ is old.",
    "a museum in another language": {
      "a.txt": "The ⟦National Museum of Mines|1⟧ reopened.",
      "b.txt": "Le [⟦Musée national des mines|1⟧]{.organization} a rouvert.",
    },
    "a ministry in two languages": {
      "a.txt": "The ⟦Ministry of Justice|1⟧ denied it.",
      "b.txt": "Le ⟦Ministère de la Justice|1⟧ a démenti.",
    },
  },
  {
    "two clubs of one town": "⟦Manchester United|1⟧ drew with ⟦Manchester City|2⟧.",
    "a branch and its parent": "⟦Al-Qaeda|1⟧ disowned ⟦al-Qaeda in the Arabian Peninsula|2⟧.",
    "two branches": "⟦Al-Qaeda in the Islamic Maghreb|1⟧ wrote to ⟦al-Qaeda in the Arabian Peninsula|2⟧.",
    "two firms of one house": "⟦Cedar Holdings Ltd|1⟧ sold to ⟦Cedar Maritime Inc.|2⟧ in May.",
    "two firms with different legal forms": "⟦Alder Shipping Ltd|1⟧ is no part of ⟦Alder Shipping GmbH|2⟧.",
    "two universities": "The ⟦University of Leeds|1⟧ beat the ⟦University of Hull|2⟧.",
    "two ministries": "The ⟦Ministry of Trade|1⟧ blamed the ⟦Ministry of Transport|2⟧.",
    "parties with opposed adjectives": "The ⟦Democratic Party|1⟧ beat the ⟦Republican Party|2⟧.",
    "a body of the north and one of the south":
      "The ⟦North Wales Orchestra|1⟧ toured with the ⟦South Wales Orchestra|2⟧.",
    "armies of two countries": "The ⟦Chadian Writers Union|1⟧ met the ⟦Malian Writers Union|2⟧.",
    "a local branch and the national one": "The ⟦Bakers Union of Leeds|1⟧ left the ⟦Bakers Union of Hull|2⟧.",
    "institutes with a word in common":
      "The ⟦Africa Center for Marine Studies|1⟧ cited the ⟦Institute for National Marine Studies|2⟧.",
    "a first and a second section":
      "The [⟦First Rifle Club|1⟧]{.organization} beat the [⟦Second Rifle Club|2⟧]{.organization}.",
  },
);
