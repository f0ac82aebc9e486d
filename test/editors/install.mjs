// The editors that the tests drive: those that are there, or Debian's.
import { existsSync } from "node:fs";
import { installPackages, onPath } from "../workbench/debian.mjs";
import { Trouble } from "../workbench/progress.mjs";

/**
 * Finds a Neovim, and installs Debian's when there is none.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureNeovim() {
  const told = process.env.NEOVIM_PATH;
  if (told && !existsSync(told)) throw new Trouble(`There is no Neovim at NEOVIM_PATH=${told}`);
  const found = told || onPath("nvim");
  if (found) return found;
  await installPackages("Neovim with apt-get (about 10 MB, once)", ["neovim"], missing);
  const installed = onPath("nvim");
  if (!installed) throw new Trouble(missing);
  return installed;
}

const missing = `The tests with other editors need Neovim 0.7 or newer and found none.
Install it, or say where it is: NEOVIM_PATH=/path/to/nvim`;
