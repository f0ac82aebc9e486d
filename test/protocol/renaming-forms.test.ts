import assert from "node:assert/strict";
import fc from "fast-check";
import { otherForm } from "../../server/renaming/forms";

/** What other forms of a name become where the name is changed; those that stay are left out. */
function become(old: string, name: string, ...surfaces: string[]): Record<string, string> {
  const changed = surfaces.flatMap((surface) => {
    const form = otherForm(surface, old, name);
    return form ? [[surface, form.text]] : [];
  });
  return Object.fromEntries(changed);
}

describe("the other forms of a renamed name", () => {
  it("are renamed word by word", () => {
    assert.deepEqual(become("Anna Keïta", "Awa Koné", "Keïta", "Anna", "A. Keïta", "KEÏTA", "Mariam Keïta"), {
      Keïta: "Koné",
      Anna: "Awa",
      "A. Keïta": "A. Koné",
      KEÏTA: "KONÉ",
    });
    assert.deepEqual(become("National Farmers Union", "National Fishing Union", "Farmers Union", "Union", "NFU"), {
      "Farmers Union": "Fishing Union",
    });
  });

  it("are counted from the end where the new name has more words or fewer", () => {
    assert.deepEqual(become("Anna Keïta", "Anna Maria Koné", "Keïta", "Anna"), { Keïta: "Koné" });
    assert.deepEqual(become("John Mark Smith", "John Smythe", "Smith", "John Smith", "Mark"), {
      Smith: "Smythe",
      "John Smith": "John Smythe",
    });
    assert.deepEqual(become("Anna Keïta", "Koné", "Keïta", "Anna", "A. Keïta"), { Keïta: "Koné" });
  });

  it("are fuller names, where a short one is renamed", () => {
    assert.deepEqual(become("Keïta", "Koné", "Anna Keïta", "ANNA KEÏTA", "Keïta", "Anna Keïtas"), {
      "Anna Keïta": "Anna Koné",
      "ANNA KEÏTA": "ANNA KONÉ",
    });
  });

  it("are never the name itself, and never end in nothing", () => {
    const name = fc.array(fc.constantFrom("Anna", "Keïta", "A.", "Smith", "NFU", "🦊", "."), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(name, name, name, (surface, old, after) => {
        const form = otherForm(surface.join(" "), old.join(" "), after.join(" "));
        if (!form) return;
        assert.notDeepEqual(surface, old);
        assert.match(form.text, /^\S+( \S+)*$/u);
      }),
    );
  });
});
