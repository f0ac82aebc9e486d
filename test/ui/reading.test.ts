import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inWorkbench } from "./session";

describe("the workbench", () => {
  const workbench = inWorkbench();

  it("shows a document of the sample corpus and reaches nothing beyond this machine", async () => {
    const name = "01-dispatch.md";
    const [firstLine = ""] = readFileSync(join(process.env["DRAMATIS_CORPUS"] ?? "", name), "utf8").split("\n");
    await workbench().openFile(name);
    await workbench().pointOf(firstLine);
    assert.deepEqual(workbench().blocked, []);
  });
});
