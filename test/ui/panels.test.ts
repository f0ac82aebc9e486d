import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPicture, reloadWindow } from "./panel-page";
import { given, inWorkbench } from "./session";

const HOSTILE = ["<img src=x onerror=alert(1)>", "$(trash)", "[x](command:y)", "Ada\u202eevoL"];

describe("the pictures", () => {
  const workbench = inWorkbench();
  const complaints: string[] = [];

  before(() => {
    workbench().page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    workbench().page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  beforeEach(async () => {
    await workbench().openFile("03-patrols.txt");
    await workbench().indexed();
  });
  afterEach(() => {
    assert.deepEqual(complaints.splice(0), [], "what the browser complained of");
  });

  it("map the places: a card tells what is said of one, and a click goes there", async () => {
    const map = await openPicture(workbench(), "Map of Places");
    await map.status.filter({ hasText: /^\d+ of \d+ shown/ }).waitFor();
    await workbench().until(async () => {
      await map.item(/^Kidal, Town in Mali, /).hover({ timeout: 10_000 });
      await map.card.getByText("Town in Mali").waitFor({ timeout: 10_000 });
    });
    assert.match((await map.card.textContent()) ?? "", /\.(?:md|txt), line \d+/);
    await map.item(/^Kidal, /).click();
    await workbench().cursorOn("Kidal");
    // The map stays in sight beside the text.
    await map.item(/^Kidal, /).waitFor();
  });

  it("can be gone through with the keyboard alone", async () => {
    const map = await openPicture(workbench(), "Map of Places");
    await map.control("Export as SVG…").focus();
    await workbench().press("Tab");
    const first = await map.focused();
    assert.match(first, /mention/);
    await workbench().press("Home");
    assert.match(await map.focused(), /^Mali, Country, /);
    await workbench().press("ArrowUp");
    const north = await map.focused();
    assert.doesNotMatch(north, /^Mali, /);
    await map.card.waitFor();
    await workbench().press("Escape");
    await map.card.waitFor({ state: "hidden" });
    await workbench().press("Home");
    await workbench().press("Enter");
    await workbench().cursorOn("Mali");
  });

  it("zoom by key and by button, and show all again", async () => {
    const map = await openPicture(workbench(), "Map of Places");
    await map.control("Show All").click();
    await map.status.filter({ hasNotText: "out of sight" }).waitFor();
    await map.control("Zoom In").click();
    await map.control("Zoom In").click();
    await map.status.filter({ hasText: "out of sight" }).waitFor();
    await map.drawing.getByRole("button").first().focus();
    await workbench().press("0");
    await map.status.filter({ hasNotText: "out of sight" }).waitFor();
  });

  it("offer to place what is not on the map", async () => {
    const map = await openPicture(workbench(), "Map of Places");
    await map.page.getByRole("heading", { name: "Not on the Map" }).waitFor();
    await map.page.getByRole("button", { name: /^Place Ras El Ma on the map$/ }).waitFor();
  });

  it("have a table of the places, whose links lead to the text", async () => {
    const map = await openPicture(workbench(), "Map of Places");
    await map.control("Show as Table").click();
    const row = map.table("Places on the map").getByRole("row", { name: /Tamanrasset/ });
    await row.getByRole("cell", { name: /^Town in Algeria, 22\.\d\d° N, 5\.\d\d° E$/ }).waitFor();
    await row.getByRole("button", { name: "Tamanrasset", exact: true }).click();
    await workbench().cursorOn("Tamanrasset");
  });

  it("have a table of who is named with whom", async () => {
    const network = await openPicture(workbench(), "Network");
    await network.control("Show as Table").click();
    await network.table("Who is named with whom").getByRole("rowheader").first().waitFor();
  });

  it("have a table of who appears when, whose links lead to each document", async () => {
    const timeline = await openPicture(workbench(), "Timeline of Appearances");
    await timeline.control("Show as Table").click();
    const areva = timeline.table("Who appears when").getByRole("row", { name: /^Areva organisation/ });
    await areva.getByRole("button", { name: /^Areva, 05-depeche\.txt/ }).click();
    await workbench().activeTab("05-depeche.txt").waitFor();
  });

  it("show the network of the kinds that are wanted, and of the company that is frequent enough", async () => {
    const network = await openPicture(workbench(), "Network");
    await network.item(/^Timbuktu, place, /).waitFor();
    await network.page.getByRole("checkbox", { name: "Places" }).uncheck();
    await network.item(/^Timbuktu, /).waitFor({ state: "detached" });
    const least = network.page.getByRole("spinbutton", { name: "Passages together, at least" });
    const before = await network.drawing.getByRole("button").count();
    await least.fill("4");
    await least.press("Enter");
    await network.status.filter({ hasText: "without such company left out" }).waitFor();
    assert.ok((await network.drawing.getByRole("button").count()) < before);
    await least.fill("1000");
    await least.press("Enter");
    await network.status.filter({ hasText: "No two of them are named together so often." }).waitFor();
  });

  it("tell who appears when, by documents and by dates", async () => {
    const timeline = await openPicture(workbench(), "Timeline of Appearances");
    await timeline.item(/^Areva, 05-depeche\.txt, \d mention/).waitFor();
    await timeline.page.getByRole("combobox", { name: "Order" }).selectOption("Dates");
    await timeline.item(/^Areva, December 2010, \d mention/).click();
    await workbench().activeTab("05-depeche.txt").waitFor();
    await workbench().cursorOn("Areva");
  });

  it("are written into a file as SVG", async () => {
    const network = await openPicture(workbench(), "Network");
    const file = join(given("DRAMATIS_CORPUS"), "Network.svg");
    await network.control("Export as SVG…").click();
    await workbench().quickInput.waitFor();
    await workbench().press("Enter");
    await workbench().page.getByText("The picture is saved as Network.svg.").first().waitFor();
    const svg = readFileSync(file, "utf8");
    rmSync(file);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /<text [^>]*fill="rgb/);
    assert.ok(svg.includes("\u2068Mali\u2069"));
    assert.doesNotMatch(svg, /class=|style=|var\(/);
  });

  it("follow the corpus, keep the keyboard where it was, and show any name as text", async () => {
    const timeline = await openPicture(workbench(), "Timeline of Appearances");
    // One that stays among those that are drawn, whoever comes.
    const name = /^al-Qaeda in the Islamic Maghreb, 05-depeche\.txt/;
    await timeline.item(name).focus();
    const file = join(given("DRAMATIS_CORPUS"), "10-odd.txt");
    try {
      writeFileSync(file, HOSTILE.map((odd) => `[${odd}]{.person} spoke. `.repeat(9)).join("\n\n"));
      for (const odd of HOSTILE.slice(0, 2)) await timeline.named(odd).waitFor();
      assert.match(await timeline.focused(), name);
      assert.equal(await timeline.page.locator("img").count(), 0);
    } finally {
      rmSync(file);
    }
    await timeline.named(HOSTILE[0]!).waitFor({ state: "detached" });
  });

  it("are as they were when they come back into sight, and after the window was loaded anew", async () => {
    const map = await openPicture(workbench(), "Map of Places");
    await map.control("Show as Table").click();
    await map.table("Places on the map").waitFor();
    await workbench().openFile("06-interview.txt");
    await workbench().command("Dramatis: Open Map of Places");
    await map.table("Places on the map").waitFor();
    await reloadWindow(workbench());
    await map.table("Places on the map").waitFor();
  });
});
