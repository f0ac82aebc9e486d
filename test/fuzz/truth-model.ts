import assert from "node:assert/strict";
import { castFiles } from "../../server/cast-files";
import type { Corpus } from "../../server/engine";
import { formatOf } from "../../server/library";
import type { StatusParams } from "../../server/protocol";
import { defaults } from "../../server/settings";
import { turn } from "../../server/slices";
import { createWorkspace, type Workspace } from "../../server/workspace";
import { answersOf } from "../support/corpus-history";
import { type MemoryFiles, memoryFiles } from "../support/memory-files";
import type { Fate, Step } from "./truth-steps";

const ROOT = "file:///notes";
const uriOf = (name: string) => `${ROOT}/${name}`;

interface Served {
  readonly workspace: Workspace;
  /** What the server last said that it does. */
  readonly status: () => StatusParams | undefined;
}

/** The server under test, and what is true: what is on the disk, and what an editor holds open over it. */
export interface World {
  happen(step: Step): Promise<void>;
  /** Lets every event come that is still under way, and checks that nothing else than the truth is answered then. */
  settle(): Promise<void>;
}

/** `pauses` are how many turns the disk takes each time, over and over. */
export function worldOf(empty: Corpus, pauses: readonly number[]): World {
  let paused = 0;
  const files = memoryFiles(async () => {
    for (let left = pauses[paused++ % pauses.length] ?? 0; left > 0; left--) await turn();
  });
  const buffers = new Map<string, { text: string; version: number }>();
  /** Names of which the server has yet to hear. */
  let events: string[] = [];
  /** Names of whose last change the server will not hear. */
  const unheard = new Set<string>();
  const served = serve(empty, files);
  const { workspace } = served;

  return { happen, settle };

  async function happen(step: Step): Promise<void> {
    const { name } = step;
    const buffer = buffers.get(name);
    switch (step.does) {
      case "open":
        return buffer ? undefined : hold(name, step.restored ? step.text : (files.text(uriOf(name)) ?? step.text), 1);
      case "change":
        return buffer && hold(name, step.text, buffer.version + 1);
      case "save":
        if (!buffer) return;
        files.write(uriOf(name), buffer.text);
        return told([name], step.fate);
      case "close":
        return buffer && release(name);
      case "write":
        files.write(uriOf(name), step.text);
        return told([name], step.fate);
      case "remove": {
        const gone = namesBelow(name);
        files.remove(uriOf(name));
        return told([name], step.fate, gone);
      }
      case "rename":
        return rename(name, step.to, step.fate);
      case "moveFolder":
        return moveFolder(name, step.to, step.fate);
      case "deliver":
        return deliver(step.count);
      case "pass":
        for (let left = step.turns; left > 0; left--) await turn();
        return;
      case "ask":
        return check(await workspace.view(step.needs));
      case "rebuild":
        events = [];
        unheard.clear();
        void workspace.rebuild();
    }
  }

  function hold(name: string, text: string, version: number): void {
    buffers.set(name, { text, version });
    workspace.open({ uri: uriOf(name), text, version, format: formatOf(name) });
  }

  function release(name: string): void {
    buffers.delete(name);
    unheard.delete(name);
    workspace.close(uriOf(name));
  }

  /** As an editor does it: the file moves, and what was open under the old name is open under the new one. */
  function rename(from: string, to: string, fate: Fate): void {
    const text = files.text(uriOf(from));
    if (from === to || text === undefined) return;
    files.remove(uriOf(from));
    files.write(uriOf(to), text);
    const buffer = buffers.get(from);
    if (buffer) release(from);
    if (buffer && !buffers.has(to)) hold(to, buffer.text, 1);
    told([from, to], fate);
  }

  /** A watcher tells of the folders and not of what is in them. */
  function moveFolder(from: string, to: string, fate: Fate): void {
    const names = namesBelow(from);
    if (names.length === 0 || from === to) return;
    const texts = names.map((name) => files.text(uriOf(name))!);
    const arrived = names.map((name) => `${to}${name.slice(from.length)}`);
    // Of what lay there before and has another text now, a watcher does tell.
    const replaced = arrived.filter((name) => files.text(uriOf(name)) !== undefined);
    files.remove(uriOf(from));
    for (const [at, name] of arrived.entries()) files.write(uriOf(name), texts[at]!);
    told([from, to, ...replaced], fate, [...names, ...arrived]);
  }

  function namesBelow(name: string): string[] {
    return files.below(uriOf(name)).map((uri) => uri.slice(ROOT.length + 1));
  }

  /** `silent` are names that have changed without being named in the news. */
  function told(names: readonly string[], fate: Fate, silent: readonly string[] = []): void {
    if (fate === "lost") for (const name of [...names, ...silent]) unheard.add(name);
    else if (fate === "first") events.unshift(...names);
    else events.push(...names, ...(fate === "twice" ? names : []));
    if (fate === "now") deliver(events.length);
  }

  function deliver(count: number): void {
    const names = events.splice(0, count);
    if (names.length === 0) return;
    for (const name of names) for (const one of [...unheard]) if (`${one}/`.startsWith(`${name}/`)) unheard.delete(one);
    workspace.touch(names.map(uriOf));
  }

  /** What must hold at any moment: what an editor holds open is what is answered from, in that version. */
  function check(view: Awaited<ReturnType<Workspace["view"]>>): void {
    for (const [name, { text, version }] of buffers) {
      if (isCast(name)) continue;
      assert.equal(view.corpus.text(uriOf(name)), isText(text) ? text : undefined, `${name} is open`);
      assert.equal(view.version(uriOf(name)), version, `${name} is open in this version`);
    }
  }

  async function settle(): Promise<void> {
    deliver(events.length);
    const view = await workspace.view("corpus");
    check(view);
    for (const uri of new Set([...files.below(ROOT), ...view.corpus.documents])) {
      const name = uri.slice(ROOT.length + 1);
      if (isCast(name) || buffers.has(name) || unheard.has(name)) continue;
      const text = files.text(uri);
      assert.equal(view.corpus.text(uri), text !== undefined && isText(text) ? text : undefined, `${name} is closed`);
    }
    if (unheard.size > 0) await workspace.rebuild();
    const fresh = serve(empty, copyOf(files));
    for (const [name, { text, version }] of buffers) {
      fresh.workspace.open({ uri: uriOf(name), text, version, format: formatOf(name) });
    }
    // Any news makes a server tell at once how things stand, and not only when an editor has been at rest.
    for (const one of [workspace, fresh.workspace]) one.touch([uriOf("none.md")]);
    const [after, atOnce] = [await workspace.view("corpus"), await fresh.workspace.view("corpus")];
    assert.deepEqual(answersOf(after.corpus), answersOf(atOnce.corpus));
    assert.deepEqual(statusOf(served), statusOf(fresh));
    workspace.dispose();
    fresh.workspace.dispose();
  }
}

function serve(empty: Corpus, files: MemoryFiles): Served {
  let last: StatusParams | undefined;
  const workspace = createWorkspace({
    empty: Promise.resolve(empty),
    files,
    casts: castFiles({ files, publish: () => {} }),
    client: {},
    begin: () => ({ report() {}, done() {} }),
    log: (message) => assert.fail(message),
    status: (status) => {
      last = status;
    },
    changed() {},
    configured() {},
  });
  workspace.configure(Promise.resolve({ folders: [{ uri: ROOT, name: "notes" }], settings: defaults }));
  return { workspace, status: () => last };
}

function copyOf(files: MemoryFiles): MemoryFiles {
  const copy = memoryFiles();
  for (const uri of files.below(ROOT)) copy.write(uri, files.text(uri)!);
  return copy;
}

function statusOf({ status }: Served): unknown {
  const last = status();
  return last && { ...last, setAside: last.setAside.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)) };
}

function isCast(name: string): boolean {
  return name === "cast.yaml";
}

function isText(text: string): boolean {
  return !text.includes("\0");
}
