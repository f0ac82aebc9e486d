import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Palette, stripOf } from "../../client/views/dispersion-strip";
import { packageRoot } from "../../server/data/read";
import { KINDS } from "../../server/engine";

describe("the dispersion strip", () => {
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(([, ...numbers]) =>
      numbers.map(Number),
    );

  it("has a bar for each part with mentions, where the part is, the higher the more there are", () => {
    const [one, other, ...more] = bars(stripOf([0, 1, 0, 4], "dark", "person"));
    assert.deepEqual(more, []);
    assert.ok(one && other);
    assert.ok(one[0]! < other[0]!);
    assert.ok(one[3]! < other[3]! && one[3]! > 4, "few are still to be seen");
    assert.equal(one[1]! + one[3]!, other[1]! + other[3]!, "all stand on one line");
  });

  it("is empty, not broken, without mentions", () => {
    assert.deepEqual(bars(stripOf([0, 0], "light", "place")), []);
  });

  it("can be encoded as it is", () => {
    assert.match(stripOf([1], "highContrast", "people"), /^[\x20-\x7e]+$/);
  });

  it("has the colours that the icons have in each theme", () => {
    const manifest = JSON.parse(
      readFileSync(join(packageRoot(dirname(fileURLToPath(import.meta.url))), "package.json"), "utf8"),
    );
    const contributed: { id: string; defaults: Record<Palette, string> }[] = manifest.contributes.colors;
    for (const kind of KINDS) {
      const { defaults } = contributed.find(({ id }) => id === `dramatis.${kind}Foreground`)!;
      for (const palette of ["dark", "light", "highContrast", "highContrastLight"] as const)
        assert.match(stripOf([1], palette, kind), new RegExp(`fill="${defaults[palette]}"`));
    }
  });
});
