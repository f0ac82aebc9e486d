// A served VS Code for one run of tests or scenes: the built extension, a copy of the sample corpus, a browser's path.
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureWorkbench } from "./install.mjs";
import { startServer } from "./server.mjs";
import { copySample, stageExtension, temporaryFolder } from "./staging.mjs";

/**
 * Starts it; it ends, and its files go, when this process exits.
 * @returns {Promise<Record<"DRAMATIS_WORKBENCH" | "DRAMATIS_CORPUS" | "CHROMIUM_PATH", string>>} the environment that
 *   tells tests and scenes of its address, of the folder it shows and of the browser
 */
export async function startTrial() {
  const chromium = await ensureChromium();
  await ensureWorkbench();
  const place = temporaryFolder("trial");
  const folder = copySample(join(place, "sample"));
  await stageExtension(join(place, "data", "extensions"));
  const { url } = await startServer({ folder, data: join(place, "data"), driven: true });
  return { DRAMATIS_WORKBENCH: url, DRAMATIS_CORPUS: folder, CHROMIUM_PATH: chromium };
}
