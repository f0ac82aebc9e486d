import assert from "node:assert/strict";
import { extensions, FileType, Uri, workspace } from "vscode";
import { copySample } from "../../client/first-run/sample";
import { inWorkspace } from "./support";

describe("the sample", () => {
  it("is copied beside what is there, and never over it", async () => {
    const extension = extensions.getExtension("dramatis.dramatis")!.extensionUri;
    const place = inWorkspace(".samples");
    await workspace.fs.createDirectory(place);
    const first = await copySample(extension, place);
    const note = Uri.joinPath(first, "01-dispatch.md");
    await workspace.fs.writeFile(note, new TextEncoder().encode("Mine now."));
    const second = await copySample(extension, place);
    assert.notEqual(first.path, second.path);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(note)), "Mine now.");
    const names = (await workspace.fs.readDirectory(second)).filter(([, type]) => type === FileType.File);
    assert.ok(names.length > 3);
    await workspace.fs.delete(place, { recursive: true });
  });
});
