// What a newcomer sees in the terminal. Only Node's own modules here: it runs before anything is installed.

/** Something the person at the terminal can do something about: shown as its message, without a stack. */
export class Trouble extends Error {}

/**
 * Runs `work` under a title and ends the line with the time it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now();
  process.stdout.write(`  ${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

/**
 * Runs a program's `main`: exits with the code it promises (0 when none), and with 1 when it throws.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  try {
    if (major < 20 || (major === 20 && minor < 19))
      throw new Trouble(`Dramatis needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
