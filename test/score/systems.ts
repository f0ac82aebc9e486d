import type { Kind } from "../../server/engine/index";
import { emptyCorpus, type Lexicon, type Tagger } from "../../server/engine/index";
import { recognise } from "../../server/engine/recognise";
import { read } from "../../server/engine/text/reading";
import type { Found } from "./detection";
import type { GoldDocument } from "./documents";

/** Something that finds names in documents: for each document, in their order, its mentions. */
export type System = (documents: readonly GoldDocument[]) => (readonly Found[])[] | Promise<(readonly Found[])[]>;

/** The whole path: recognise, link, all documents as one corpus. */
export function wholePath(lexicon: Lexicon, tagger: Tagger): System {
  return (documents) => {
    const uri = (i: number) => `text:${String(i).padStart(6, "0")}/${documents[i]!.name}`;
    const corpus = emptyCorpus({ lexicon, tagger }).with(
      documents.map(({ text, format }, i) => ({ uri: uri(i), text, format })),
    );
    return documents.map((_, i) => corpus.mentions(uri(i)));
  };
}

/** Recognition without linking; some recognisers may be left out. */
export function recognition(lexicon: Lexicon, tagger: Tagger, without: ReadonlySet<string>): System {
  return (documents) =>
    documents.map(({ text, format }) =>
      recognise(read(text, format), { lexicon, tagger }, without).mentions.map((m) => ({ ...m, entity: "" })),
    );
}

/** The tagger as it comes. */
export function bareTagger(lexicon: Lexicon, tagger: Tagger): System {
  return (documents) =>
    documents.map(({ text, format }) =>
      tagger.tag(read(text, format), lexicon).map(({ start, end, kind }) => ({
        start,
        end,
        kind,
        entity: "",
        status: "likely" as const,
      })),
    );
}

/** What the `people`, `places` and `organizations` of a peer give, where it gives offsets. */
interface PeerView {
  people(): PeerMatches;
  places(): PeerMatches;
  organizations(): PeerMatches;
}
interface PeerMatches {
  json(options: { offset: true }): { text: string; offset: { start: number; length: number } }[];
}

/** `compromise` or `fr-compromise`, punctuation and possessives at the edges trimmed in its favour. */
export async function peer(name: "compromise" | "fr-compromise"): Promise<System> {
  const loaded = (await import(name)) as { default: (text: string) => PeerView };
  const methods: [keyof PeerView, Kind][] = [
    ["people", "person"],
    ["places", "place"],
    ["organizations", "organization"],
  ];
  return (documents) =>
    documents.map(({ text }) => {
      const view = loaded.default(text);
      const found: Found[] = [];
      for (const [method, kind] of methods) {
        if (typeof view[method] !== "function") continue;
        for (const { offset } of view[method]().json({ offset: true })) {
          const raw = text.slice(offset.start, offset.start + offset.length);
          const start = offset.start + /^[^\p{L}\p{N}]*/u.exec(raw)![0].length;
          const end = offset.start + raw.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, "").length;
          if (end > start) found.push({ start, end, kind, entity: "", status: "likely" });
        }
      }
      return found;
    });
}
