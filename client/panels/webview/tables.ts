// Tables in the page.
import type { Part, Table } from "../picture/table";
import { say, type Wording } from "../picture/wording";
import { element, itself } from "./elements";
import { tell } from "./host";

export function tableElement({ caption, heads, rows }: Table): HTMLElement {
  const head = element(
    "tr",
    {},
    ...heads.map(({ text, numeric }) => element("th", { text, ...numericIf(numeric), attributes: { scope: "col" } })),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      ...cells.map(({ parts, numeric }, at) =>
        element(
          at === 0 ? "th" : "td",
          { ...numericIf(numeric), ...(at === 0 ? { attributes: { scope: "row" } } : {}) },
          ...parts.flatMap((part, index) => (index === 0 ? [partElement(part)] : [" ", partElement(part)])),
        ),
      ),
    ),
  );
  return element(
    "table",
    {},
    element("caption", { text: caption }),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
}

function numericIf(numeric: true | undefined): { class?: string } {
  return numeric ? { class: "number" } : {};
}

function partElement({ text, entity, uri, label }: Part): Node {
  if (!entity) return itself(text);
  const context = JSON.stringify({
    webviewSection: "entity",
    preventDefaultContextMenuItems: true,
    entity: { id: entity.id },
  });
  return element(
    "button",
    {
      class: "link",
      onClick: () => tell({ type: "go", entity: entity.id, ...(uri === undefined ? {} : { uri }) }),
      attributes: {
        type: "button",
        "data-vscode-context": context,
        ...(label === undefined ? {} : { "aria-label": label }),
      },
    },
    itself(text),
  );
}

/** Names with a button each that asks where they lie. */
export function placeItList(
  places: readonly { readonly entity: Required<Part>["entity"] }[],
  words: Wording,
): HTMLElement {
  return element(
    "ul",
    { class: "unplaced" },
    ...places.map(({ entity }) =>
      element(
        "li",
        {},
        partElement({ text: entity.name, entity }),
        element("span", { class: "count", text: String(entity.count.toLocaleString(words.language)) }),
        element("button", {
          text: words.map.placeIt,
          onClick: () => tell({ type: "placeIt", entity: entity.id }),
          attributes: { type: "button", "aria-label": say(words.map.placeItNamed, entity.name) },
        }),
      ),
    ),
  );
}
