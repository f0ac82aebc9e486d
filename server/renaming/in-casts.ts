import { castFilesFor } from "../cast-language/cast-file";
import { entityNamed } from "../cast-language/names";
import type { Spot } from "../cast-language/spot";
import { spotsIn } from "../cast-language/spots";
import { writtenAt } from "../cast-language/yaml-text";
import { spellingOf, wordsOf } from "../spelling";
import type { Subject } from "../subject";
import type { View } from "../view";
import { otherForm } from "./forms";
import type { Change, Group } from "./group";

/** Where the cast files call what is named by this name or by another form of it, so that what they decide holds on. */
export function changesInCasts(view: View, { uri, entity, spot: here }: Subject, old: string, name: string): Change[] {
  return castFilesFor(view, uri).flatMap((cast) => {
    const spots = spotsIn(cast.text).filter((spot) => entityNamed(view.corpus, spot)?.id === entity.id);
    const { range } = view.positions(cast.uri);
    return spots.flatMap((spot) => {
      const changed = changedTo(spot, old, name);
      if (!changed || changed.text === spot.text) return [];
      const isPointedAt = cast.uri === uri && spot.start === here?.start;
      const edit = { range: range(spot), newText: writtenAt(spot, changed.text) };
      return [{ uri: cast.uri, edit, group: isPointedAt ? "cast" : changed.group }];
    });
  });
}

function changedTo({ text }: Spot, old: string, name: string): { text: string; group: Group } | undefined {
  if (spellingOf(text) === spellingOf(old)) {
    const isSpeltSo = wordsOf(text).join(" ") === wordsOf(old).join(" ");
    return { text: name, group: isSpeltSo ? "cast" : "spelling" };
  }
  const form = otherForm(text, old, name);
  return form && { text: form.text, group: form.length };
}
