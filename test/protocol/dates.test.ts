import assert from "node:assert/strict";
import fc from "fast-check";
import { coarser, compareDates, dateOf } from "../../server/dates";

/** A document's date as `2010-11-07 (text)`, cut to what is known of it. */
function found(path: string, text = ""): string {
  const date = dateOf(path, text);
  if (!date) return "none";
  const length = { day: 10, month: 7, year: 4 }[date.precision];
  return `${date.day.slice(0, length)} (${date.origin})`;
}

const inText = (text: string) => found("report.txt", text).replace(" (text)", "");
const inPath = (path: string) => found(path).replace(" (path)", "");
const stated = (line: string) => found("report.md", `---\n${line}\n---\nText`).replace(" (front matter)", "");

describe("the date of a document", () => {
  it("is found in the head of its text, in English", () => {
    assert.equal(inText("GULU, 7 November 2010 — Nobody came."), "2010-11-07");
    assert.equal(inText("Posted on Sunday, November 7th, 2010."), "2010-11-07");
    assert.equal(inText("On the 30th of Sept. 2010 they left."), "2010-09-30");
    assert.equal(inText("May 2, 1999"), "1999-05-02");
    assert.equal(inText("It was 2010-11-07."), "2010-11-07");
    assert.equal(inText("They met in November 2012."), "2012-11");
  });

  it("is found in the head of its text, in French", () => {
    assert.equal(inText("ALGER, le 1er février 2011 — Rien."), "2011-02-01");
    assert.equal(inText("PARIS, 14 août 1987"), "1987-08-14");
    assert.equal(inText("BAMAKO, décembre 2010 — Deux."), "2010-12");
    assert.equal(inText("Le 3 déc. 2010, rien."), "2010-12-03");
  });

  it("is in the text a day rather than a month, and never a bare year", () => {
    assert.equal(inText("After March 2009 came 4 April 2010."), "2010-04-04");
    assert.equal(inText("In the spring of 2012 nothing happened, nor in 1987."), "none");
  });

  it("is looked for in the text's beginning only", () => {
    assert.equal(inText(`${"Nothing is told here. ".repeat(100)}7 November 2010`), "none");
  });

  it("is one that the calendar has", () => {
    assert.equal(inText("31 June 2010"), "2010-06");
    assert.equal(inText("29 February 2011 or 29 February 2012"), "2012-02-29");
    assert.equal(inText("45 Maples 2010"), "none");
    assert.equal(inPath("2010-13-01.txt"), "2010");
  });

  it("is found in its path", () => {
    assert.equal(inPath("press/2010-11-07 talks.md"), "2010-11-07");
    assert.equal(inPath("20101107_talks.md"), "2010-11-07");
    assert.equal(inPath("2010/11/07.txt"), "2010-11-07");
    assert.equal(inPath("talks-2010-11.txt"), "2010-11");
    assert.equal(inPath("2010/talks.txt"), "2010");
    assert.equal(inPath("chapter-1999.txt"), "none");
    assert.equal(inPath("doc-0012345.txt"), "none");
    assert.equal(inPath("01-dispatch.md"), "none");
  });

  it("is found in front matter, under its own key before others", () => {
    assert.equal(stated("date: 2010-11-07"), "2010-11-07");
    assert.equal(stated('date: "7 novembre 2010"'), "2010-11-07");
    assert.equal(stated("date: 2010-11-07T10:00:00Z # of the report"), "2010-11-07");
    assert.equal(stated("date: 2010"), "2010");
    assert.equal(stated("compiled: 2009-01-01\ndate: 2010-11"), "2010-11");
    assert.equal(stated("title: What came after 7 November 2010, as it was told\ncompiled: 2012-11-16"), "2012-11-16");
    assert.equal(stated("title: Nothing"), "none");
  });

  it("is the stated one before that of the path before that of the text", () => {
    const text = "Written on 3 May 2003.";
    assert.equal(found("2002-02-02.md", `---\ndate: 2001-01-01\n---\n${text}`), "2001-01-01 (front matter)");
    assert.equal(found("2002-02-02.md", `---\ntitle: x\n---\n${text}`), "2002-02-02 (path)");
    assert.equal(found("a.md", `---\r\ntitle: x\r\n---\r\n${text}`), "2003-05-03 (text)");
  });

  it("is a real day, whatever the text", () => {
    const piece = fc.constantFrom(
      "31",
      " ",
      "June",
      "février",
      "1er",
      "2010",
      "-",
      "13",
      ",",
      "May",
      "0000",
      "---\n",
      "date: ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const date = dateOf(pieces.join(""), pieces.join(""));
        if (date) assert.equal(new Date(`${date.day}T00:00:00Z`).toISOString().slice(0, 10), date.day);
      }),
    );
  });
});

describe("dates", () => {
  const day = { day: "2010-11-07", precision: "day" } as const;

  it("are told as precisely as asked, and never more so than known", () => {
    assert.deepEqual(coarser(day, "month"), { day: "2010-11-01", precision: "month" });
    assert.deepEqual(coarser(day, "year"), { day: "2010-01-01", precision: "year" });
    assert.deepEqual(coarser({ day: "2010-01-01", precision: "year" }, "day"), {
      day: "2010-01-01",
      precision: "year",
    });
  });

  it("are ordered by their first day, the more precise first", () => {
    const month = { day: "2010-11-01", precision: "month" } as const;
    const first = { day: "2010-11-01", precision: "day" } as const;
    assert.deepEqual([day, month, first].sort(compareDates), [first, month, day]);
  });
});
