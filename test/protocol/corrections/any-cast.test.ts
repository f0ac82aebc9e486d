import assert from "node:assert/strict";
import fc from "fast-check";
import { corrected } from "../../../server/corrections/correct";
import { KINDS, parseCast } from "../../../server/engine";
import type { Correction } from "../../../server/protocol";
import { type Known, subjectsOf } from "./correcting";

const NAMES = [
  ..."Anna Berg|Berg|no|Yes|2001|1e3|0x1F|null|~ x|true|1:30|2001-01-01|#x|a #x|__proto__|constructor|O'Brien".split(
    "|",
  ),
  ...'say "x"|a: b|a, b|[x]|{y}|- z|? q|*star|&amp|!bang|%per|@at|`tick`|x:|É\u0301tienne|😀 Group|x\u00a0y|\\back|<< x|= 1|--- d'.split(
    "|",
  ),
];

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).map((text) => `N${text}`) },
);
const kind = fc.constantFrom(...KINDS);

interface Written {
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly style: "lines" | "dashes" | "braces" | "compact";
  readonly note: string | undefined;
  readonly extra: boolean;
  readonly comments: boolean;
}

const entry: fc.Arbitrary<Written> = fc.record({
  kind,
  name,
  aliases: fc.uniqueArray(name, { maxLength: 3 }),
  style: fc.constantFrom("lines", "dashes", "braces", "compact"),
  note: fc.option(fc.constantFrom("Mine.", "one\n\n  two", "a: b # c", "x".repeat(120)), { nil: undefined }),
  extra: fc.boolean(),
  comments: fc.boolean(),
});

const layout = fc.record({
  eol: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\ufeff"),
  final: fc.boolean(),
  dash: fc.constantFrom("", "  ", "    "),
  gap: fc.boolean(),
  tall: fc.boolean(),
});

/** A cast file as a person with these habits writes it, each of its comments another. */
const castFile = fc
  .record({
    entries: fc.array(entry, { maxLength: 4 }),
    notNames: fc.uniqueArray(name, { maxLength: 3 }),
    apart: fc.array(fc.uniqueArray(name, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
    layout,
  })
  .map(({ entries, notNames, apart, layout: { eol, mark, final, dash, gap, tall } }) => {
    let count = 0;
    const remark = (wanted: boolean) => (wanted ? ` # remark ${++count}` : "");
    const lines: string[] = [];
    for (const section of ["actors", "places"]) {
      const own = entries.filter(({ kind }) => (kind === "place") === (section === "places"));
      if (own.length === 0) continue;
      lines.push(`${section}:${remark(tall)}`);
      for (const one of own) {
        if (gap) lines.push("");
        if (one.comments) lines.push(`${dash}${remark(true).trim()}`);
        lines.push(...entryLines(one, remark).map((line) => (line === "" ? "" : dash + line)));
        // Indented like the lines of a note it would be one of them.
        const isNote = one.note?.includes("\n") && !one.extra && one.style !== "braces";
        if (one.comments) lines.push(`${dash}${isNote ? "   " : "    "}${remark(true).trim()}`);
      }
    }
    if (notNames.length > 0) lines.push(...listLines("not-names", notNames.map(quoted), tall, remark));
    if (apart.length > 0)
      lines.push(
        ...listLines(
          "apart",
          apart.map((group) => `[${group.map(quoted).join(", ")}]`),
          tall,
          remark,
        ),
      );
    const text = lines.flatMap((line) => line.split("\n")).join(eol);
    return {
      text: `${mark}${text}${final && text !== "" ? eol : ""}`,
      eol,
      comments: text.match(/# remark \d+/g) ?? [],
    };
  });

function entryLines(
  { kind, name, aliases, style, note, extra, comments }: Written,
  remark: (wanted: boolean) => string,
): string[] {
  const kinds = kind === "place" ? [] : [["kind", kind] as const];
  const list = `[${aliases.map(quoted).join(", ")}]`;
  const notes = note === undefined ? [] : [["note", quoted(note)] as const];
  const extras = extra ? [["colour", "red"] as const] : [];
  if (style === "braces") {
    const pairs = [["name", quoted(name)] as const, ...kinds, ["aliases", list] as const, ...notes, ...extras];
    return [`- {${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")}}${remark(comments)}`];
  }
  const dashes = aliases.map((alias) => `    - ${quoted(alias)}${remark(comments)}`);
  const names =
    style === "dashes" && aliases.length > 0 ? ["  aliases:", ...dashes] : [`  aliases: ${list}${remark(comments)}`];
  const literal = note?.includes("\n")
    ? ["  note: |", ...note.split("\n").map((line) => (line === "" ? "" : `    ${line}`))]
    : undefined;
  const rest = [
    ...kinds.map(([, value]) => `  kind: ${value}${remark(comments)}`),
    ...names,
    ...(literal ?? notes.map(([, value]) => `  note: ${value}${remark(comments)}`)),
    ...extras.map(([key, value]) => `  ${key}: ${value}${remark(comments)}`),
  ];
  const called = `  name: ${quoted(name)}${remark(comments)}`;
  // The name need not come first.
  const lines = style === "compact" ? [rest[0]!, called, ...rest.slice(1)] : [called, ...rest];
  return [`-${lines[0]!.slice(1)}`, ...lines.slice(1)];
}

function listLines(
  key: string,
  items: readonly string[],
  tall: boolean,
  remark: (wanted: boolean) => string,
): string[] {
  if (tall) return [`${key}:`, ...items.map((item) => `  - ${item}${remark(true)}`)];
  return [`${key}: [${items.join(", ")}]${remark(true)}`];
}

/** JSON is YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

const IDS = ["a", "b", "c"] as const;
const known: fc.Arbitrary<Known> = fc
  .tuple(...IDS.map(() => fc.tuple(kind, name, fc.uniqueArray(name, { maxLength: 3 }))))
  .map((subjects) => Object.fromEntries(subjects.map(([kind, name, names], i) => [IDS[i]!, [kind, name, ...names]])));
const id = fc.constantFrom(...IDS);
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ act: fc.constant("confirm"), entity: id }),
  fc.record({ act: fc.constant("add"), surface: name, kind }),
  fc.record({ act: fc.constant("reject"), surface: name }),
  fc.record({ act: fc.constant("kind"), entity: id, kind }),
  fc.record({ act: fc.constant("merge"), entity: id, into: id }),
  fc.record({ act: fc.constant("split"), entity: id, surface: name }),
  fc.record({ act: fc.constant("rename"), entity: id, name }),
  fc.record({ act: fc.constant("apart"), entity: id, other: id }),
  fc.record({
    act: fc.constant("note"),
    entity: id,
    note: fc.oneof(name, fc.constantFrom("", "two\nlines", "three\r\n\r\n lines\n")),
  }),
  fc.record({
    act: fc.constant("locate"),
    entity: id,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
) as fc.Arbitrary<Correction>;

describe("a correction of any cast", () => {
  it("is read as it was meant, loses no comment, keeps the ends of lines, and is made once", () => {
    let [made, refused] = [0, 0];
    const property = fc.property(castFile, correction, known, ({ text, eol, comments }, correction, known) => {
      const first = corrected(text, correction, subjectsOf(known));
      if ("refusal" in first) {
        refused++;
        assert.doesNotMatch(first.refusal, /by hand/, text);
        return;
      }
      made++;
      assert.ok(parseCast(first.text).cast, first.text);
      for (const comment of comments) assert.match(first.text, new RegExp(`${comment}\\b`));
      assert.equal(first.text.startsWith("\ufeff"), text.startsWith("\ufeff"));
      if (text.includes("\n")) {
        assert.equal(first.text.replaceAll(eol, "").includes("\n"), false, "ends of lines");
        assert.equal(first.text.endsWith("\n"), text.endsWith("\n"), "end of the file");
      }
      for (let i = 1; i < first.splices.length; i++)
        assert.ok(first.splices[i - 1]!.end <= first.splices[i]!.start, "disjoint and in order");
      const second = corrected(first.text, correction, subjectsOf(known));
      assert.ok(
        "refusal" in second && /says so already/.test(second.refusal),
        `${first.text}\n\nagain:\n${JSON.stringify(second)}`,
      );
    });
    fc.assert(property, { numRuns: 150 });
    assert.ok(made > refused / 4, `${made} made, ${refused} refused`);
  });
});
