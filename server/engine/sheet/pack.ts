import type { Columns } from "../columns";
import type { Place } from "../lexicon/place";
import type { Wording } from "../link/linked-document";
import type { Name } from "../link/name";
import type { Findings } from "./findings";

/** The findings of many documents in a form to be kept: what they share stands once. */
export interface Pack {
  /** JSON. */
  readonly tables: string;
  /** The columns of all documents, each from a multiple of four bytes on, in the machine's order of bytes. */
  readonly columns: Uint8Array;
}

export function pack(all: Iterable<readonly [key: string, findings: Findings]>): Pack {
  const tables = tablesToWrite();
  const documents: PackedDocument[] = [];
  const columns: Columns[] = [];
  let length = 0;
  for (const [key, findings] of all) {
    documents.push([
      key,
      findings.format === "markdown" ? 1 : 0,
      findings.wordings.map((wording) => tables.wording(wording)),
      findings.evidence.map((reasons) => reasons.map((reason) => tables.text(reason))),
      findings.phrases.map((phrase) => tables.text(phrase)),
      findings.columns.BYTES_PER_ELEMENT,
      findings.columns.length,
    ]);
    columns.push(findings.columns);
    length += aligned(findings.columns.byteLength);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const each of columns) {
    bytes.set(new Uint8Array(each.buffer, each.byteOffset, each.byteLength), at);
    at += aligned(each.byteLength);
  }
  const { places, names, wordings, texts } = tables;
  return { tables: JSON.stringify({ places, names, wordings, texts, documents } satisfies Packed), columns: bytes };
}

/** Values that findings of several packs have in common: given to each, they are held once. */
export interface Common {
  readonly names: Map<string, Name>;
  readonly texts: Map<string, string>;
}

export function nothingCommon(): Common {
  return { names: new Map(), texts: new Map() };
}

/** The findings in a pack of this version of the engine, by their keys. Throws an `Error` on one that is cut short. */
export function unpack({ tables: json, columns: bytes }: Pack, common = nothingCommon()): Map<string, Findings> {
  const packed = JSON.parse(json) as Packed;
  const tables = tablesRead(packed, common);
  let at = 0;
  const found = new Map<string, Findings>();
  for (const [key, format, wordings, evidence, phrases, width, count] of packed.documents) {
    // A copy, so that a document that is kept does not keep all of the bytes.
    const own = new Uint8Array(width * count);
    if (at + own.length > bytes.length) throw new Error("findings are cut short");
    own.set(bytes.subarray(at, at + own.length));
    at += aligned(own.length);
    found.set(key, {
      format: format === 1 ? "markdown" : "plain",
      wordings: wordings.map(tables.wording),
      columns: width === 2 ? new Uint16Array(own.buffer) : new Uint32Array(own.buffer),
      evidence: evidence.map(tables.list),
      phrases: phrases.map(tables.text),
    });
  }
  return found;
}

type PackedDocument = [
  key: string,
  format: 0 | 1,
  wordings: number[],
  evidence: number[][],
  phrases: number[],
  width: number,
  count: number,
];

/** A name with numbers of places and of another name in their stead. */
type PackedName = Omit<Name, "place" | "towns" | "natural"> & {
  readonly place?: number;
  readonly towns?: readonly number[];
  readonly natural?: number;
};

interface Packed {
  readonly places: readonly Place[];
  readonly names: readonly PackedName[];
  readonly wordings: readonly (readonly [name: number, surface: number, reason: number])[];
  readonly texts: readonly string[];
  readonly documents: readonly PackedDocument[];
}

function tablesToWrite() {
  const [places, ofPlace] = numbered<Place, Place>((place) => place);
  const packed = ({ place, towns, natural, ...rest }: Name): PackedName => ({
    ...rest,
    ...(place ? { place: ofPlace(place) } : {}),
    ...(towns.length > 0 ? { towns: towns.map(ofPlace) } : {}),
    ...(natural ? { natural: ofName(natural) } : {}),
  });
  const [names, ofName] = numbered(packed);
  const [texts, text] = numbered<string, string>((own) => own);
  const [wordings, wording] = numbered<Wording, readonly [number, number, number]>(({ name, surface, reason }) => [
    ofName(name),
    text(surface),
    reason === undefined ? -1 : text(reason),
  ]);
  return { places, names, texts, wordings, text, wording };
}

/** A list that grows by what it is asked to number, each thing once. What a thing is made of comes before it. */
function numbered<T, P>(made: (thing: T) => P): [P[], (thing: T) => number] {
  const list: P[] = [];
  const known = new Map<T, number>();
  return [
    list,
    (thing) => {
      let number = known.get(thing);
      if (number === undefined) {
        const packed = made(thing);
        number = list.push(packed) - 1;
        known.set(thing, number);
      }
      return number;
    },
  ];
}

const NOTHING: readonly never[] = [];

function tablesRead({ places, names: packed, wordings: told, texts: own }: Packed, common: Common) {
  const names: Name[] = [];
  for (const { place, towns, natural, known, country, ...rest } of packed) {
    const name: Name = {
      ...rest,
      known,
      country,
      place: place === undefined ? undefined : places[place]!,
      towns: towns?.map((town) => places[town]!) ?? NOTHING,
      natural: natural === undefined ? undefined : names[natural]!,
    };
    names.push(the(common.names, JSON.stringify(name), name));
  }
  const texts = own.map((text) => the(common.texts, text, text));
  const wordings = told.map(([name, surface, reason]): Wording => {
    return { name: names[name]!, surface: texts[surface]!, reason: reason < 0 ? undefined : texts[reason]! };
  });
  const lists = new Map<string, readonly string[]>();
  return {
    wording: (number: number) => wordings[number]!,
    text: (number: number) => texts[number]!,
    list(numbers: readonly number[]): readonly string[] {
      const id = numbers.join();
      let list = lists.get(id);
      if (!list) lists.set(id, (list = numbers.map((number) => texts[number]!)));
      return list;
    },
  };
}

function the<T>(known: Map<string, T>, id: string, own: T): T {
  const same = known.get(id);
  if (same === undefined) known.set(id, own);
  return same ?? own;
}

/** So many bytes with what it takes to begin the next thing at a multiple of four. */
function aligned(length: number): number {
  return (length + 3) & ~3;
}
