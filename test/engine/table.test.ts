import assert from "node:assert/strict";
import fc from "fast-check";
import { Collection, Table } from "../../server/engine/table";

const keys = fc.constantFrom("a", "b", "c", "__proto__", "");
/** A step makes a new version out of one of those made before. */
const steps = fc.array(
  fc.record({
    of: fc.nat(),
    changes: fc.array(fc.tuple(keys, fc.option(fc.integer(), { nil: undefined })), { maxLength: 4 }),
    atOnce: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe("A table", () => {
  it("holds in every version what it was given, whatever is made out of it", () => {
    fc.assert(
      fc.property(steps, (made) => {
        const versions = [{ table: Table<string, number>(), model: new Map<string, number>() }];
        for (const { of, changes, atOnce } of made) {
          const from = versions[of % versions.length]!;
          const model = new Map(from.model);
          for (const [key, value] of changes) value === undefined ? model.delete(key) : model.set(key, value);
          const change = (table: Table<string, number>) =>
            changes.reduce((t, [key, value]) => (value === undefined ? t.delete(key) : t.set(key, value)), table);
          const table = atOnce ? from.table.withMutations(change) : change(from.table);
          versions.push({ table, model });
        }
        for (const { table, model } of versions) {
          assert.equal(table.size, model.size);
          for (const key of ["a", "b", "c", "__proto__", ""]) {
            assert.equal(table.get(key), model.get(key));
            assert.equal(table.has(key), model.has(key));
          }
          assert.deepEqual(sorted(table.entries()), sorted(model.entries()));
        }
      }),
    );
  });

  it("can be read while a draft of it is open", () => {
    const before = Table<string, number>().set("a", 1).set("b", 2);
    const draft = before.asMutable();
    draft.set("a", 3).delete("b").set("c", 4);
    assert.deepEqual(sorted(before), [
      ["a", 1],
      ["b", 2],
    ]);
    assert.deepEqual(sorted(draft.asImmutable()), [
      ["a", 3],
      ["c", 4],
    ]);
    assert.equal(before.get("b"), 2);
  });

  it("answers from long ago", () => {
    let latest = Table<string, number>().set("kept", 0);
    const old = latest;
    for (let i = 0; i < 100; i++) latest = latest.set(`${i}`, i);
    assert.equal(old.get("kept"), 0);
    assert.equal(old.get("7"), undefined);
    assert.deepEqual([old.size, latest.size], [1, 101]);
  });
});

describe("A collection", () => {
  it("is the same where nothing changes", () => {
    const one = Collection<string>().add("a");
    assert.equal(one.add("a"), one);
    assert.equal(one.delete("b"), one);
    assert.deepEqual([...one.add("b").delete("a")], ["b"]);
    assert.deepEqual([...one], ["a"]);
  });
});

function sorted(entries: Iterable<[string, number]>): [string, number][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
