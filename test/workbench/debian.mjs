// Programs that the tests drive: found on the path, or installed as Debian's packages.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./processes.mjs";
import { step, Trouble } from "./progress.mjs";

/**
 * The path of a program.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * Installs packages with apt-get, as root or with sudo.
 * @param {string} title what is installed, for people to read
 * @param {readonly string[]} packages
 * @param {string} missing what to tell the one who has neither the program nor apt-get
 */
export async function installPackages(title, packages, missing) {
  if (!onPath("apt-get")) throw new Trouble(missing);
  await step(`installing ${title}`, async () => {
    await apt(["update"], packages, missing);
    await apt(["install", "--yes", "--no-install-recommends", ...packages], packages, missing);
  });
}

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} packages
 * @param {string} missing
 */
async function apt(args, [first], missing) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !onPath("sudo")) throw new Trouble(`${missing}\nOn Debian, as root: apt-get install ${first}`);
  const command = isRoot ? ["apt-get", ...args] : ["sudo", "--non-interactive", "apt-get", ...args];
  const [program = "apt-get", ...rest] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { code, output } = await run(program, rest, { env, quiet: true, seconds: 600 });
  if (code !== 0) throw new Trouble(`${missing}\n\`${command.join(" ")}\` said:\n\n${output.trim().slice(-2000)}`);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
