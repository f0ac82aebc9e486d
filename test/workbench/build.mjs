// Builds the extension. Only Node's own modules here.
import { root } from "./install.mjs";
import { run } from "./processes.mjs";
import { Trouble } from "./progress.mjs";

/** Bundles the extension into dist/. */
export async function buildExtension() {
  const { code, output } = await run(process.execPath, ["esbuild.mjs"], { cwd: root, quiet: true });
  const [messages = ""] = output.split(/\n.*node_modules.esbuild/); // what follows is how the bundler came to say so
  if (code !== 0) throw new Trouble(`The extension could not be built:\n\n${messages.trim()}`);
}
