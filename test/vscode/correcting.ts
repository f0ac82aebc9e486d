// What tests of corrections do and look at, beyond what every test in VS Code does.
import { commands, type Uri, workspace } from "vscode";
import type { EntitySummary } from "../../server/protocol";
import { dramatis, entityNamed } from "./dramatis";
import { inWorkspace, until } from "./support";

/** Where the workspace folder keeps its cast. */
export const cast = () => inWorkspace("cast.yaml");

/** Runs a command and picks the first of what it offers. */
export async function picking(command: string, ...given: unknown[]): Promise<void> {
  let isDone = false;
  const running = commands.executeCommand(command, ...given).then(() => {
    isDone = true;
  });
  const accept = async () => {
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return isDone;
  };
  await until(accept, (done) => done, `${command} to be answered`);
  await running;
}

export async function itemOf(name: string): Promise<{ type: "entity"; entity: EntitySummary }> {
  return { type: "entity", entity: await entityNamed(name) };
}

export function find(name: string): () => Promise<EntitySummary | undefined> {
  return async () => {
    const { corpus } = await dramatis();
    return (await corpus.entities({ query: name })).find((entity) => entity.name === name);
  };
}

export async function statusOf(name: string, status: string): Promise<void> {
  await until(find(name), (entity) => entity?.status === status, `${name} as ${status}`);
}

export async function gone(name: string): Promise<void> {
  await until(find(name), (entity) => entity === undefined, `no ${name}`);
}

/** What the disk has. */
export async function savedCast(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(cast()));
}

export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
