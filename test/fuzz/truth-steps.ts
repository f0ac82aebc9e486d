import fc from "fast-check";
import { SENTENCES } from "../support/corpus-history";

/** What becomes of a watcher's news of a change: it comes at once, later, twice, before older news, or never. */
export type Fate = "now" | "later" | "twice" | "first" | "lost";

/** What can happen to documents, in an editor or behind its back, and to the news of it. */
export type Step = { readonly name: string } & (
  | { readonly does: "open"; readonly text: string; readonly restored: boolean }
  | { readonly does: "change"; readonly text: string }
  | { readonly does: "save" | "remove"; readonly fate: Fate }
  | { readonly does: "close" | "rebuild" }
  | { readonly does: "write"; readonly text: string; readonly fate: Fate }
  | { readonly does: "rename" | "moveFolder"; readonly to: string; readonly fate: Fate }
  | { readonly does: "deliver"; readonly count: number }
  | { readonly does: "pass"; readonly turns: number }
  | { readonly does: "ask"; readonly needs: "documents" | "corpus" }
);

/** All sound: of a broken one the server keeps what it said before, and that is not the same after every history. */
const CASTS = [
  "",
  "actors:\n  - name: Maria Santos\n    aliases: [Santos]\n",
  "places:\n  - name: Porto\nnot-names: [NFU]\n",
  "apart: [[Timbuktu, Tombouctou]]\n",
];
const CAST = "cast.yaml";
const NAMES = ["a.md", "b.txt", "d/c.md", "d/e/f.txt"];
const FOLDERS = ["d", "d/e", "g"];

const documentText = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 3 }).map((some) => some.join("\r\n\r\n")),
  },
  { weight: 1, arbitrary: fc.constant("Gao\0fell.") },
);
const fate = fc.constantFrom<Fate>("now", "now", "later", "later", "twice", "first", "lost");

/** What is there when the server starts, what happens then, and how slow the disk is. */
export const interleavings = fc
  .subarray([...NAMES, CAST, CAST], { minLength: 1, maxLength: 3 })
  // Few files at a time, so that much happens to each.
  .chain((names) =>
    fc.record({
      files: fc.uniqueArray(fileAmong(names), { selector: (one) => one.name, maxLength: 3 }),
      steps: fc.array(stepAmong(names), { maxLength: 20, size: "max" }),
      pauses: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 5 }),
    }),
  );

/** A file and a text that may be in it. */
function fileAmong(names: readonly string[]) {
  return fc.oneof(
    ...names.map((name) =>
      fc.record({ name: fc.constant(name), text: name === CAST ? fc.constantFrom(...CASTS) : documentText }),
    ),
  );
}

function stepAmong(names: readonly string[]): fc.Arbitrary<Step> {
  const file = fileAmong(names);
  const name = fc.constantFrom(...names);
  const folder = fc.constantFrom(...FOLDERS);
  return fc.oneof(
    fc.tuple(file, fc.boolean()).map(([one, restored]) => ({ does: "open" as const, ...one, restored })),
    file.map((one) => ({ does: "change" as const, ...one })),
    fc.record({ does: fc.constant("save" as const), name, fate }),
    fc.record({ does: fc.constant("close" as const), name }),
    fc.tuple(file, fate).map(([one, fate]) => ({ does: "write" as const, ...one, fate })),
    fc.record({ does: fc.constant("remove" as const), name: fc.oneof(name, folder), fate }),
    fc.record({ does: fc.constant("rename" as const), name, to: fc.constantFrom(...NAMES), fate }),
    fc.record({ does: fc.constant("moveFolder" as const), name: folder, to: folder, fate }),
    nameless({ does: fc.constant("deliver" as const), count: fc.integer({ min: 1, max: 3 }) }),
    // Most that can go wrong goes wrong while something is under way.
    { weight: 4, arbitrary: nameless({ does: fc.constant("pass" as const), turns: fc.integer({ min: 1, max: 4 }) }) },
    nameless({ does: fc.constant("ask" as const), needs: fc.constantFrom("documents" as const, "corpus" as const) }),
    nameless({ does: fc.constant("rebuild" as const) }),
  );
}

function nameless<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record({ name: fc.constant(""), ...model }) as fc.Arbitrary<{ name: string } & T>;
}
