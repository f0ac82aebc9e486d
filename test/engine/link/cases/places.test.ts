import { cases } from "./table";

cases(
  "Names of places and peoples",
  {
    "a country in English and French": { "a.txt": "She flew to ⟦Germany|1⟧.", "b.txt": "Elle est en ⟦Allemagne|1⟧." },
    "a city in English and French": {
      "a.txt": "The match in ⟦London|1⟧ was off.",
      "b.txt": "Le match de ⟦Londres|1⟧ est annulé.",
    },
    "Algiers and Alger": { "a.txt": "The festival of ⟦Algiers|1⟧ opened.", "b.txt": "Le festival d’⟦Alger|1⟧ ouvre." },
    "Moscow and Moscou": { "a.txt": "The ballet left ⟦Moscow|1⟧.", "b.txt": "Le ballet a quitté ⟦Moscou|1⟧." },
    "Piraeus and Le Pirée": {
      "a.txt": "The ship left ⟦Piraeus|1⟧.",
      "b.txt": "Le navire a quitté [⟦Le Pirée|1⟧]{.place}.",
    },
    "Spanish names of countries": { "a.txt": "He sang in ⟦Brazil|1⟧.", "b.txt": "Cantó en ⟦Brasil|1⟧." },
    "a marsh with a slip": {
      "a.txt": "Herons of the [⟦Okavambo Marsh|1⟧]{.place}.",
      "b.txt": "Herons of the [⟦Okawambo Marsh|1⟧]{.place}.",
    },
    "a town without its French article": {
      "a.txt": "Le musée du ⟦Caire|1⟧ ferme.",
      "b.txt": "The museum in ⟦Cairo|1⟧ closes.",
    },
    "a country and its short form": "The ⟦United Kingdom|1⟧ voted. The ⟦UK|1⟧ counted; the ⟦U.K.|1⟧ waited.",
    "a people's noun, adjective and plural": "An ⟦Italian|1⟧ tenor sang. ⟦Italians|1⟧ wept.",
    "a French feminine": "Une équipe ⟦ivoirienne|1⟧ a battu des joueurs ⟦ivoiriens|1⟧.",
    "an English and a French people's name": {
      "a.txt": "A ⟦Tuareg|1⟧ guitarist played.",
      "b.txt": "Un guitariste ⟦touareg|1⟧ a joué.",
    },
    "a lake without its noun": "They rowed on ⟦Lake Sevan|1⟧. [⟦Sevan|1⟧]{.place} froze.",
    "a place in capitals": "⟦KATHMANDU|1⟧ — Climbers left ⟦Kathmandu|1⟧ on Monday.",
    "an elided French place": { "a.txt": "Il vient d’⟦Oran|1⟧.", "b.txt": "She sang in ⟦Oran|1⟧." },
    "Ivory Coast and Côte d'Ivoire": {
      "a.txt": "Cocoa from ⟦Ivory Coast|1⟧.",
      "b.txt": "Le cacao de ⟦Côte d’Ivoire|1⟧.",
    },
    "Cape Verde and Cabo Verde": { "a.txt": "The singer left ⟦Cape Verde|1⟧.", "b.txt": "She is from ⟦Cabo Verde|1⟧." },
    "Burma and Myanmar": { "a.txt": "He wrote from ⟦Burma|1⟧.", "b.txt": "He wrote from ⟦Myanmar|1⟧." },
    "Kyiv and Kiev": { "a.txt": "The opera of ⟦Kyiv|1⟧ reopened.", "b.txt": "L’opéra de ⟦Kiev|1⟧ a rouvert." },
    "Beijing and Pékin": { "a.txt": "The swimmers left ⟦Beijing|1⟧.", "b.txt": "Les nageurs ont quitté ⟦Pékin|1⟧." },
  },
  {
    "a people and its country": "The ⟦Malian|1⟧ goalkeeper left ⟦Mali|2⟧.",
    "Niger and Nigeria": "⟦Niger|1⟧ lost to ⟦Nigeria|2⟧.",
    "the two Congos": "The ⟦Republic of the Congo|1⟧ played the ⟦Democratic Republic of the Congo|2⟧.",
    "the three Guineas": "⟦Guinea|1⟧, ⟦Guinea-Bissau|2⟧ and ⟦Equatorial Guinea|3⟧ sent choirs.",
    "a country and the city called like it": "⟦Mexico|1⟧ won in ⟦Mexico City|2⟧.",
    "Ireland and Northern Ireland": "⟦Ireland|1⟧ beat ⟦Northern Ireland|2⟧.",
    "North and South Korea": "⟦North Korea|1⟧ drew with ⟦South Korea|2⟧.",
    "Sudan and South Sudan": "Runners from ⟦Sudan|1⟧ and ⟦South Sudan|2⟧ met.",
    "North and South Dakota": "⟦North Dakota|1⟧ is colder than ⟦South Dakota|2⟧.",
    "Dominica and the Dominican Republic": "⟦Dominica|1⟧ is not the ⟦Dominican Republic|2⟧.",
    "Austria and Australia": "⟦Austria|1⟧ skied, ⟦Australia|2⟧ swam.",
    "Slovakia and Slovenia": "⟦Slovakia|1⟧ beat ⟦Slovenia|2⟧.",
    "Iran and Iraq": "⟦Iran|1⟧ drew with ⟦Iraq|2⟧.",
    "Macedonia's people and Mauritania's": "A ⟦Mauritanian|1⟧ and a ⟦Mauritian|2⟧ raced.",
    "north and south of one region": "⟦North Waziristan|1⟧ is not ⟦South Waziristan|2⟧.",
    "towns of one name that two documents mean": {
      "a.txt": "A Lebanese choir sang in ⟦Tripoli|1⟧. Lebanon paid for the hall in Beirut.",
      "b.txt": "A Libyan choir sang in ⟦Tripoli|2⟧. Libya paid.",
    },
    "towns of one name in two countries": "The train left ⟦Tripoli|1⟧, Lebanon, and the plane ⟦Tripoli|2⟧, Libya.",
    "a desert and the region beside it": "The ⟦Sahara|1⟧ is not ⟦Western Sahara|2⟧.",
    "a woman and the country of her name": "⟦Georgia Blackwell|1⟧ flew to ⟦Georgia|2⟧.",
  },
);
