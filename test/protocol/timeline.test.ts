import assert from "node:assert/strict";
import { columnsByDate, columnsByDocument } from "../../server/columns";
import { dateOf } from "../../server/dates";
import * as protocol from "../../server/protocol";
import { type Documents, reading } from "../support/reader";

const YEARS: Documents = {
  "a.txt": "Grace Akello came. Grace Akello left.",
  "b.txt": "Gulu, 7 November 2010 — John Smith met Grace Akello.",
  "c-2009-03.txt": "John Smith slept.",
  "d.txt": "Gulu, 7 November 2010 — Nobody came.",
};

async function timelineOf(
  documents: Documents,
  params: Partial<protocol.TimelineParams> = {},
): Promise<protocol.TimelineResult & { name(uri: string): string }> {
  const reader = await reading(documents);
  const asked = { order: "document", rows: 100, columns: 100, ...params };
  const result = await reader.ask<protocol.TimelineResult>(protocol.timeline, asked);
  return { ...result, name: (uri) => reader.name(uri) };
}

/** The columns by what stands over them. */
function heads({ columns }: protocol.TimelineResult): string[] {
  return columns.map(({ first, last, documents, date, origins }) => {
    const when = date ? `${date.day} ${date.precision} ${origins.join("+")}: ` : "";
    return when + (first === last ? first : `${first} to ${last} (${documents})`);
  });
}

/** The rows: who, and in which column how often. */
function rows({ rows: all }: protocol.TimelineResult): string[] {
  return all.map(({ entity, cells }) => [entity.name, ...cells.map((c) => `${c.column}×${c.count}`)].join(" "));
}

describe("the timeline of appearances", () => {
  it("tells in the order of the documents who is named how often in which", async () => {
    const found = await timelineOf(YEARS);
    assert.deepEqual(heads(found), ["a.txt", "b.txt", "c-2009-03.txt", "d.txt"]);
    assert.deepEqual(rows(found), ["Grace Akello 0×2 1×1", "Gulu 1×1 3×1", "John Smith 1×1 2×1"]);
    assert.equal(found.name(found.rows[2]!.cells[1]!.uri), "c-2009-03.txt");
  });

  it("tells in the order of dates, documents of one day together, and those without a date last", async () => {
    const found = await timelineOf(YEARS, { order: "date" });
    assert.deepEqual(heads(found), [
      "2009-03-01 month path: c-2009-03.txt",
      "2010-11-07 day text: b.txt to d.txt (2)",
      "a.txt",
    ]);
    assert.deepEqual(rows(found), ["Grace Akello 1×1 2×2", "Gulu 1×2", "John Smith 0×1 1×1"]);
  });

  it("is of the kinds and of as many as asked for, and says of how many", async () => {
    const persons = await timelineOf(YEARS, { kinds: ["person"] });
    assert.deepEqual(
      persons.rows.map(({ entity }) => entity.name),
      ["Grace Akello", "John Smith"],
    );
    const first = await timelineOf(YEARS, { rows: 1 });
    assert.deepEqual(
      first.rows.map(({ entity }) => entity.name),
      ["Grace Akello"],
    );
    assert.equal(first.total, 3);
  });

  it("has neighbours share a column where there are too many", async () => {
    const found = await timelineOf(YEARS, { columns: 2 });
    assert.deepEqual(heads(found), ["a.txt to b.txt (2)", "c-2009-03.txt to d.txt (2)"]);
    assert.deepEqual(rows(found)[0], "Grace Akello 0×3");
  });
});

describe("the columns of a timeline", () => {
  const dated = (...days: (string | undefined)[]) =>
    days.map((day) => ({ date: day === undefined ? undefined : dateOf(`${day}.txt`, "") }));
  const told = (days: (string | undefined)[], limit: number) =>
    columnsByDate(dated(...days), limit).map(({ date, documents }) => `${date?.day ?? "?"}: ${documents.join(" ")}`);

  it("are never more than asked for, and have every document once", () => {
    for (let count = 0; count < 50; count++) {
      for (const limit of [1, 2, 7, 100]) {
        const columns = columnsByDocument(count, limit);
        assert.ok(columns.length <= limit);
        assert.deepEqual(
          columns.flatMap(({ documents }) => documents),
          Array.from({ length: count }, (_, at) => at),
        );
      }
    }
  });

  it("tell dates by month, then by year, then by decades, where there are too many", () => {
    const days = ["2010-01-03", "2010-01-05", "2010-02-01", "1999-05-05"];
    assert.deepEqual(told(days, 4), ["1999-05-05: 3", "2010-01-03: 0", "2010-01-05: 1", "2010-02-01: 2"]);
    assert.deepEqual(told(days, 3), ["1999-05-01: 3", "2010-01-01: 0 1", "2010-02-01: 2"]);
    assert.deepEqual(told(days, 2), ["1999-01-01: 3", "2010-01-01: 0 1 2"]);
    assert.deepEqual(told([...days, "1995-01-01"], 2), ["1990-01-01: 3 4", "2010-01-01: 0 1 2"]);
  });

  it("leave one for what has no date", () => {
    assert.deepEqual(told(["2010-01-03", undefined, "2010-02-01", undefined], 3), [
      "2010-01-03: 0",
      "2010-02-01: 2",
      "?: 1 3",
    ]);
    assert.deepEqual(told(["2010-01-03", undefined, "2010-02-01"], 2), ["2010-01-01: 0 2", "?: 1"]);
    assert.deepEqual(told([undefined], 5), ["?: 0"]);
    assert.deepEqual(told([], 5), []);
  });
});
