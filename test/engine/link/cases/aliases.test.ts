import { cases } from "./table";

cases(
  "Names that the text itself calls one",
  {
    "“also known as”": "The drummer ⟦Omar Haddad|1⟧, also known as ⟦Abu Karim|1⟧, was late. ⟦Abu Karim|1⟧ bowed.",
    "“a.k.a.”": "The forger ⟦Lena Brandt|1⟧ (a.k.a. ⟦Ingrid Moll|1⟧) confessed.",
    "“aka”": "The poet ⟦Dele Ojo|1⟧ aka ⟦Sonny Blade|1⟧ read last. ⟦Blade|1⟧ was applauded.",
    "“alias”": "The court heard ⟦Pedro Rojas|1⟧, alias ⟦Tito Vega|1⟧, for an hour.",
    "“alias” in French": "Le tribunal a entendu ⟦Marcel Petit|1⟧, alias ⟦Jean Valmont|1⟧.",
    "“dit”": "Le peintre ⟦Alessandro Filipepi|1⟧, dit ⟦Botticelli|1⟧, vivait à Florence.",
    "“dite”": "La chanteuse ⟦Jeanne Bourgeois|1⟧, dite « ⟦Mistinguett|1⟧ », dansait.",
    "“born”": "⟦Tina Turnbull|1⟧, born ⟦Anna Mae Bullen|1⟧, sang in church.",
    "“née”": "⟦Agatha Mallow|1⟧, née ⟦Agatha Millerton|1⟧, wrote at night.",
    "“nicknamed”": "⟦Eddy Mertens|1⟧, nicknamed [⟦Cannibal|1⟧]{.person}, won again.",
    "“better known as”": "⟦Samuel Clement|1⟧, better known as ⟦Mark Twine|1⟧, lectured in Vienna.",
    "“better known as” with a village between":
      "⟦Edson Nascente|1⟧, born in Três Corações, better known as [⟦Pelinho|1⟧]{.person}, retired.",
    "“nom de guerre”": "⟦Hamid Jubran|1⟧, nom de guerre ⟦Abu Turab|1⟧, gave up. ⟦Abu Turab|1⟧ now teaches.",
    "“whose real name is”": "The singer [⟦Lady Lala|1⟧]{.person}, whose real name is ⟦Stefania Gerard|1⟧, cancelled.",
    "“whom everyone calls”": "The coach, ⟦Ernst Happer|1⟧, whom everyone calls [⟦Wödl|1⟧]{.person}, smoked.",
    "“known to everyone as”":
      "⟦Mikheil Sakandelidze|1⟧, known to every market woman as [⟦Misha|1⟧]{.person}, was late.",
    "“everybody called him”": "⟦Charles Boudin|1⟧ ran the bar. Everybody called him [⟦Sparky|1⟧]{.person}.",
    "“as his fans call him”":
      "⟦Raman Raghavan|1⟧ bowled. [⟦Raggy|1⟧]{.person}, as his fans call him, took five wickets.",
    "“que tout le monde appelle”":
      "Le gardien ⟦Karim Bourad|1⟧, que tout le monde appelle [⟦Kiko|1⟧]{.person}, a plongé.",
    "“surnommé”": "Le cycliste ⟦Bernard Hinot|1⟧, surnommé « [⟦Le Blaireau|1⟧]{.person} », a gagné.",
    "“de son vrai nom”": "[⟦Stendal|1⟧]{.person}, de son vrai nom ⟦Henri Baylet|1⟧, servit à Milan.",
    "“formerly” of a body": "The ⟦Bombay Natural Science Club|1⟧, formerly the ⟦Colaba Bird Club|1⟧, moved.",
    "“formerly known as” of a town": "⟦Volgograd|1⟧, formerly known as ⟦Stalingrad|1⟧, is on the river.",
    "“known as” of a body":
      "The ⟦Ministry of Production|1⟧, known to everyone as [⟦Produce|1⟧]{.organization}, closed the season.",
    "“o” before a Spanish alias": "El futbolista ⟦Ramón Prado|1⟧, alias [⟦Tigre|1⟧]{.person}, firmó.",
    "a nickname in quotes inside the name":
      "[⟦Earvin “Magic” Johnstone|1⟧]{.person} passed. [⟦Magic|1⟧]{.person} smiled; ⟦Earvin Johnstone|1⟧ had won.",
    "a nickname in quotes and brackets":
      "⟦Ferenc Pusztai|1⟧ (“[⟦Öcsi|1⟧]{.person}”) scored. [⟦Öcsi|1⟧]{.person} was thirty.",
    "“who is he? He is”": "So who is [⟦Old Rudder|1⟧]{.person}? He is ⟦Emmanuel Tolbert|1⟧, a clerk.",
    "“none other than”": "[⟦The Masked Singer|1⟧]{.person} was none other than ⟦Pavel Novotny|1⟧.",
    "several names in brackets":
      "⟦Helena Kouris|1⟧ (also [⟦Lena|1⟧]{.person}, [⟦Helen|1⟧]{.person}) paid. [⟦Helen|1⟧]{.person} left.",
    "“which calls itself”":
      "The [⟦Garden Front|1⟧]{.organization}, which calls itself [⟦Jabhat al-Hadiqa|1⟧]{.organization}, planted trees.",
    "“is what others call”": "The ⟦VMKZ|1⟧ is what the Serbs call the ⟦SVMK|1⟧. The ⟦SVMK|1⟧ won.",
    "a name in another language":
      "The [⟦Jabhat al-Hadiqa|1⟧]{.organization}, in translation the [⟦Garden Front|1⟧]{.organization}, met.",
    "“whose original initials”":
      "The [⟦Special Library Commission|1⟧]{.organization}, whose original initials, [⟦CSB|1⟧]{.organization}, made them laugh, sat.",
    "initials with a family name to come": "⟦Camille Ferrand|1⟧ wrote daily. [⟦C. F.|1⟧]{.person} signs all letters.",
    "who is called otherwise by a surname to the full name":
      "⟦Mazlum Abdo|1⟧ spoke. ⟦Abdo|1⟧, also known as [⟦Ferhat Sahin|1⟧]{.person}, smiled.",
    "an older name of a town": "In ⟦Stepantsminda|1⟧, which most guides still call ⟦Kazbegi|1⟧, it rained.",
  },
  {
    "a person and the one that he calls": "⟦Paul Renner|1⟧ called ⟦Anna Voss|2⟧ on Friday.",
    "a person and one known to him": "⟦Paul Renner|1⟧ was known to ⟦Anna Voss|2⟧.",
    "a person and a man called otherwise": "⟦Paul Renner|1⟧ shot a man called ⟦Emil Krantz|2⟧.",
    "a mother and the child born to her": "To ⟦Rosa Lind|1⟧ was born ⟦Karl Lind|2⟧ in May.",
    "two candidates joined by “or”": "Either ⟦Paul Renner|1⟧ or ⟦Anna Voss|2⟧ will win.",
    "a person and the book's hero": "⟦Paul Renner|1⟧ wrote as if ⟦Anna Voss|2⟧ had never lived.",
    "a body and the one that it was renamed against":
      "The ⟦Oslo Rowing Club|1⟧ called the ⟦Bergen Rowing Club|2⟧ a fraud.",
    "a list of persons, one of whom has another name":
      "Present were ⟦Omar Haddad|1⟧, also known as [⟦Abu Karim|1⟧]{.person}, ⟦Paul Renner|2⟧ and ⟦Anna Voss|3⟧.",
    "a mission and the body that sent it":
      "The mission sent by the [⟦Andean Trade Community|1⟧]{.organization} in 2021, known as [⟦SAMIA|2⟧]{.organization}, left.",
    "two mayors, one of whom bears the other's nickname":
      "⟦Ricardo Marbatan|1⟧ alias [⟦Ka Totoy|1⟧]{.person} met ⟦Ricardo Marbayan|2⟧, also nicknamed [⟦Totoy|2⟧]{.person}.",
    "persons in a goal's brackets": "Two goals: ⟦Erling Dahl|1⟧ (⟦Kevin Borg|2⟧) and ⟦Erling Dahl|1⟧ (⟦Phil Stead|3⟧).",
    "a person, and who is called after him": "⟦Karl Brandt|1⟧ met a dog called ⟦Rex Barker|2⟧.",
  },
);
