import { cases } from "./table";

cases(
  "Acronyms and what they stand for",
  {
    "an acronym in brackets after its long form":
      "The ⟦Royal Astronomical Society|1⟧ (⟦RAS|1⟧) met in Bath. The ⟦RAS|1⟧ elected a treasurer.",
    "a long form in brackets after its acronym":
      "The ⟦IFLA|1⟧ (⟦International Federation of Library Associations|1⟧) opened its congress. ⟦IFLA|1⟧ has 1,500 members.",
    "a long form with small words that the acronym skips":
      "The ⟦Society for the Protection of Ancient Buildings|1⟧ (⟦SPAB|1⟧) objected. ⟦SPAB|1⟧ wants the roof kept.",
    "a long form with small words that the acronym counts":
      "The ⟦Department of Energy|1⟧ (⟦DOE|1⟧) paid for the telescope. The ⟦DOE|1⟧ wants results.",
    "a hyphenated long form":
      "The ⟦Anglo-Norwegian Whaling Association|1⟧ (⟦ANWA|1⟧) denied it. ⟦ANWA|1⟧ ships stayed in port.",
    "an acronym that lacks a letter of its long form":
      "The ⟦National Union of Rail and Dock Workers|1⟧ (⟦NURW|1⟧) went on strike. The ⟦NURW|1⟧ met the board.",
    "a French long form and its acronym":
      "Le ⟦Conseil supérieur de la magistrature|1⟧ (⟦CSM|1⟧) a siégé hier. Le ⟦CSM|1⟧ rendra son avis lundi.",
    "an acronym between commas": "The ⟦National Farmers Union|1⟧, ⟦NFU|1⟧, called a vote. ⟦NFU|1⟧ members stayed home.",
    "an acronym after “or”": "The ⟦Danish Chess Federation|1⟧, or ⟦DCF|1⟧, banned him. He appealed to the ⟦DCF|1⟧.",
    "an acronym after “ou”":
      "La ⟦Fédération des éditeurs indépendants|1⟧, ou ⟦FEI|1⟧, proteste. La ⟦FEI|1⟧ demande une loi.",
    "a long form after “for”":
      "The ⟦BBSA|1⟧, for ⟦British Beetle Study Association|1⟧, keeps a museum. The ⟦BBSA|1⟧ sells pins.",
    "a long form after “pour”":
      "La ⟦SDL|1⟧, pour ⟦Société des lecteurs|1⟧, a publié un appel. La ⟦SDL|1⟧ compte cent membres.",
    "a long form after “stands for”":
      "⟦NSVA|1⟧ stands for ⟦National Stadium Volunteers Association|1⟧. The ⟦NSVA|1⟧ trains stewards.",
    "an acronym of another language after “by its French acronym”":
      "The ⟦Swiss Football Players Association|1⟧, known by its French acronym ⟦AJFS|1⟧, sued. ⟦AJFS|1⟧ lawyers won.",
    "an acronym of another language in brackets":
      "The [⟦Doctors of the Andes|1⟧]{.organization} (⟦MDA|1⟧) sent nurses. The ⟦MDA|1⟧ runs two clinics.",
    "an acronym whose letters stand in the order of another language":
      "The ⟦Tunisian General Union of Students|1⟧ (⟦UGET|1⟧) marched. The ⟦UGET|1⟧ leader spoke.",
    "acronyms of two languages for one body": {
      "a.txt": "The ⟦European Potato Research Council|1⟧ (⟦EPRC|1⟧) met in Bonn.",
      "b.txt": "The ⟦European Potato Research Council|1⟧ (in French: ⟦CERP|1⟧) met again. The ⟦CERP|1⟧ rose.",
      "c.txt": "Le ⟦CERP|1⟧ et l’⟦EPRC|1⟧ sont un.",
    },
    "a bare acronym with the long form in another document": {
      "a.txt": "The ⟦Oslo Rowing Club|1⟧ (⟦ORC|1⟧) won in Henley.",
      "b.txt": "Nobody had heard of ⟦ORC|1⟧ before the race.",
    },
    "an acronym never defined, by the letters of the one body in the document":
      "The ⟦Ghana Library Association|1⟧ wrote to parliament. The ⟦GLA|1⟧ wants new shelves.",
    "an acronym never defined, of a French body with an elision":
      "La ⟦Société d’histoire du Québec|1⟧ publie un atlas. La ⟦SHQ|1⟧ en a vendu mille.",
    "an acronym that the letters of the French name give":
      "The ⟦Federation of Quebec Workers|1⟧ met. The ⟦FTQ|1⟧ wants better pay.",
    "an acronym in title case": "The ⟦Unified Bakers Union|1⟧ (⟦Ubu|1⟧) called it off. ⟦Ubu|1⟧ members returned.",
    "an acronym with and without its stops":
      "The ⟦United States|1⟧ won gold. The ⟦U.S.|1⟧ team flew home; the ⟦US|1⟧ press cheered.",
    "a long form worded otherwise with the same acronym": {
      "a.txt": "The ⟦Movement for Unity and Renewal of Letters|1⟧ (⟦MURL|1⟧) printed poems.",
      "b.txt": "The ⟦Movement for the Unity and Renewal of Letters|1⟧ (⟦MURL|1⟧) closed.",
    },
  },
  {
    "agencies one letter from each other":
      "The [⟦Associated Press|1⟧]{.organization} (⟦AP|1⟧) and ⟦Agence France-Presse|2⟧ (⟦AFP|2⟧) sent one reporter each. ⟦AP|1⟧ left first, ⟦AFP|2⟧ last.",
    "acronyms of the same letters in another order":
      "The ⟦GIA|1⟧ and the ⟦CIA|2⟧ are named in the memoir; ⟦AQIM|3⟧ and ⟦AQAP|4⟧ are not.",
    "one acronym defined in two ways in two documents": {
      "a.txt": "The ⟦National Rowing Club|1⟧ (⟦NRC|1⟧) lost. The ⟦NRC|1⟧ coach resigned.",
      "b.txt": "The ⟦Nuclear Research Council|2⟧ (⟦NRC|2⟧) met. The ⟦NRC|2⟧ chair resigned.",
    },
    "two bodies whose acronyms share all letters but one":
      "The ⟦Moral Front for Letters|1⟧ (⟦MFL|1⟧) and the ⟦Moral Union for Letters|2⟧ (⟦MUL|2⟧) quarrelled. ⟦MFL|1⟧ left; ⟦MUL|2⟧ stayed.",
    "a news agency in brackets from the body before it":
      "The ⟦Ministry of Culture|1⟧ (⟦AFP|2⟧) denied it. The ⟦Ministry of Sport|3⟧ (⟦AFP|2⟧) did not.",
    "two long forms with one acronym in one document":
      "The ⟦Alpine Rescue Corps|1⟧ praised the ⟦Arctic Research Council|2⟧.",
    "an acronym from a body whose letters it does not have":
      "The ⟦Royal Society of Chemistry|1⟧ met the ⟦BMA|2⟧ in London.",
  },
);
