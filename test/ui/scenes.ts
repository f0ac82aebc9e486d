// The pictures of the README, each set up on the sample corpus. Add a scene here, and `npm run screenshots` takes it.
import { openBrowser } from "../workbench/browser.mjs";
import type { Workbench } from "./page";
import { given, newWorkbench } from "./session";

interface Scene {
  /** Becomes the file's name: `<name>-dark.png`, `<name>-light.png`. */
  readonly name: string;
  /** Brings the workbench, with no editor open, to what the picture shows. */
  readonly setUp: (workbench: Workbench) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: "hover",
    setUp: async (workbench) => {
      await read(workbench, "03-patrols.txt");
      await workbench.painted("Aqim", "enemy");
      await workbench.hoverWord("Aqim");
    },
  },
  {
    name: "references",
    setUp: async (workbench) => {
      await read(workbench, "03-patrols.txt");
      await workbench.clickWord("Aqim");
      await workbench.press("Shift+F12");
      await workbench.peekRows.filter({ hasText: "Aqim" }).first().waitFor();
    },
  },
  {
    name: "cast",
    setUp: async (workbench) => {
      await read(workbench, "01-dispatch.md");
      await workbench.painted("AQIM", "assault");
      await workbench.openView("Dramatis");
      for (const title of ["Actor Outline", "Cross-References"])
        await workbench.treeItem(/./, workbench.view(title)).first().waitFor();
    },
  },
  {
    name: "search",
    setUp: async (workbench) => {
      await read(workbench, "04-alliance.md");
      await (await workbench.searchSymbols("timb")).waitFor();
    },
  },
  {
    name: "correct",
    setUp: async (workbench) => {
      await read(workbench, "02-chronology.md");
      await workbench.openView("Dramatis");
      const item = workbench.treeItem("Mokhtar Belmokhtar", workbench.view("Actor Outline"));
      await workbench.contextMenu(item.first());
      await workbench.menuItem("Merge Into…").hover();
    },
  },
  {
    name: "merge",
    setUp: async (workbench) => {
      await read(workbench, "08-newspapers.txt");
      await workbench.clickWord("al-Qaeda");
      await workbench.command("Dramatis: Merge Into");
      await workbench.quickRow("Both names have").waitFor();
      await workbench.page.mouse.move(640, 700);
    },
  },
];

async function read(workbench: Workbench, name: string): Promise<void> {
  await workbench.openFile(name);
  await workbench.indexed();
}

/**
 * Takes the pictures of all scenes, or of the named ones, in both themes.
 * @param folder where the files go
 * @param names of scenes; all when empty
 */
export async function takePictures(folder: string, names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !scenes.some((scene) => scene.name === name));
  if (unknown) throw new Error(`no scene ${unknown}; there are ${scenes.map((scene) => scene.name).join(", ")}`);
  const browser = await openBrowser(given("CHROMIUM_PATH"));
  for (const theme of ["dark", "light"] as const) {
    const workbench = await newWorkbench(browser, theme);
    for (const scene of scenes) {
      if (names.length > 0 && !names.includes(scene.name)) continue;
      await scene.setUp(workbench).catch(async (error) => {
        await workbench.screenshot(`scene-${scene.name}-${theme}`);
        throw error;
      });
      await workbench.screenshot(`${folder}/${scene.name}-${theme}.png`);
      console.log(`  ${scene.name}-${theme}.png`);
      await workbench.clear();
    }
  }
  await browser.close();
}
