import assert from "node:assert/strict";
import { isNetwork, isPlaces, isTimeline } from "../../../client/panels/data";
import { requestFrom, showFrom } from "../../../client/panels/messages";
import { newNonce, pageOf } from "../../../client/panels/page";
import { led } from "../../../client/panels/picture/roving";
import * as protocol from "../../../server/protocol";
import { reading } from "../../support/reader";
import { network, timeline, words } from "./sample";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1"></svg>';

describe("what a picture asks", () => {
  it("is heard when it is one of the questions", () => {
    for (const request of [
      { type: "ask", choices: {} },
      { type: "ask", choices: { kinds: ["person", "place"], order: "date" } },
      { type: "go", entity: "place/gao" },
      { type: "go", entity: "place/gao", uri: "file:///a.md" },
      { type: "placeIt", entity: "place/gao" },
      { type: "export", svg: SVG },
    ]) {
      assert.deepEqual(requestFrom(request), request);
    }
  });

  it("is not heard when it is anything else", () => {
    for (const message of [
      undefined,
      null,
      "ask",
      {},
      { type: "run", command: "rm" },
      { type: "ask" },
      { type: "ask", choices: { kinds: ["robot"] } },
      { type: "ask", choices: { order: "size" } },
      { type: "go", entity: 7 },
      { type: "go", entity: "x", uri: {} },
      { type: "placeIt" },
      { type: "export", svg: "<html>" },
      { type: "export", svg: SVG.replace("></svg>", "><script>alert(1)</script></svg>") },
      { type: "export", svg: SVG.replace("></svg>", ' onload="alert(1)"></svg>') },
      { type: "export", svg: SVG.replace("></svg>", '><a href="javascript:alert(1)"/></svg>') },
      { type: "export", svg: SVG + " ".repeat(5_000_000) },
    ]) {
      assert.equal(requestFrom(message), undefined, JSON.stringify(message)?.slice(0, 200));
    }
  });
});

describe("what a picture is told", () => {
  it("is heard when it is an answer", () => {
    const show = { type: "show", progress: "", data: null };
    assert.deepEqual(showFrom(show), show);
    for (const message of [null, {}, { type: "show" }, { ...show, progress: 1 }, { ...show, type: "hide" }]) {
      assert.equal(showFrom(message), undefined);
    }
  });

  it("is taken for what the server answers, and for nothing else", async () => {
    const reader = await reading({
      "a.md": "Grace Akello met John Smith in Gao on 7 November 2010, and in [Qarn Zuhal]{.place}.",
    });
    const places = await reader.ask<object>(protocol.places, { limit: 9 });
    const company = await reader.ask<object>(protocol.network, { limit: 9 });
    const days = await reader.ask<object>(protocol.timeline, { order: "date", rows: 9, columns: 9 });
    assert.deepEqual([isPlaces(places), isNetwork(company), isTimeline(days)], [true, true, true]);
    assert.deepEqual([isPlaces(company), isNetwork(days), isTimeline(places)], [false, false, false]);
    const [one] = network("Anna").entities;
    assert.ok(!isNetwork({ ...network("Anna"), entities: [{ ...one, kind: "robot" }] }));
    assert.ok(!isTimeline({ ...timeline("?", "Anna 0"), total: Number.NaN }));
  });
});

describe("the page of a picture", () => {
  const page = pageOf(
    "map",
    { ...words, language: '"><script>', name: "</body>'\"<" },
    { script: "s.js?a&b", style: "s.css", nonce: "abc" },
  );

  it("lets nothing run and nothing style but what has its nonce", () => {
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    assert.deepEqual(policy.split("; "), ["default-src 'none'", "script-src 'nonce-abc'", "style-src 'nonce-abc'"]);
    assert.equal(page.match(/<(?:script|link|style)\b/g)!.length, 2);
    assert.equal(page.match(/<(?:script|link)\b[^>]* nonce="abc"/g)!.length, 2);
    assert.doesNotMatch(page, /\son\w+=|\sstyle=/);
  });

  it("has its words in it as text", () => {
    const [, quoted = ""] = /data-words="([^"]*)"/.exec(page)!;
    const text = quoted.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    assert.equal(JSON.parse(text).name, "</body>'\"<");
  });

  it("has another nonce each time", () => {
    assert.notEqual(newNonce(), newNonce());
    assert.match(newNonce(), /^[\da-f]{32}$/);
  });
});

describe("the arrow keys in a picture", () => {
  const items = [
    { key: "middle", x: 0, y: 0 },
    { key: "right", x: 10, y: 1 },
    { key: "far right", x: 30, y: 0 },
    { key: "above", x: 2, y: -20 },
    { key: "left", x: -40, y: 30 },
  ];

  it("lead to the nearest that way", () => {
    assert.equal(led(items, "middle", "ArrowRight"), "right");
    assert.equal(led(items, "right", "ArrowRight"), "far right");
    assert.equal(led(items, "middle", "ArrowUp"), "above");
    assert.equal(led(items, "middle", "ArrowLeft"), "left");
    assert.equal(led(items, "above", "ArrowUp"), undefined);
  });

  it("lead to the first and the last, and other keys nowhere", () => {
    assert.equal(led(items, "right", "Home"), "middle");
    assert.equal(led(items, undefined, "End"), "left");
    assert.equal(led(items, "right", "x"), undefined);
    assert.equal(led([], undefined, "ArrowLeft"), undefined);
  });
});
