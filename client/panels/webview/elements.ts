// Elements of a page, made without markup: whatever a text holds, it is text.

export interface Properties {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: name, text, title, attributes = {}, onClick }: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  if (title) made.title = title;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (onClick) made.addEventListener("click", onClick);
  made.append(...children);
  return made;
}

/** A button that is on or off. */
export function toggle(
  label: string,
  on: boolean,
  onChange: (on: boolean) => void,
  ...before: readonly Node[]
): HTMLElement {
  const button = element(
    "button",
    { class: "toggle", attributes: { type: "button", "aria-pressed": String(on) } },
    ...before,
    label,
  );
  button.addEventListener("click", () => {
    const pressed = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(pressed));
    onChange(pressed);
  });
  return button;
}

export function button(label: string, onClick: () => void, shown: string = label): HTMLButtonElement {
  const named: Record<string, string> = shown === label ? {} : { "aria-label": label };
  return element("button", {
    text: shown,
    onClick,
    ...(shown === label ? {} : { title: label, class: "small" }),
    attributes: { type: "button", ...named },
  });
}

/** A text that may be written from right to left, among others that are not. */
export function itself(text: string): HTMLElement {
  return element("bdi", { text });
}

const filled = new WeakMap<Element, string>();

/**
 * Puts elements in place of what is in a parent, where they say something else. The keyboard stays on the control that is
 * called as the one that had it, the nearest of them.
 */
export function refill(parent: Element, children: readonly Element[]): void {
  const text = children.map((child) => child.outerHTML).join("");
  if (filled.get(parent) === text) return;
  filled.set(parent, text);
  const active = controlsIn(parent).indexOf(document.activeElement as HTMLElement);
  const name = active < 0 ? "" : nameOf(document.activeElement!);
  parent.replaceChildren(...children);
  if (active < 0) return;
  const [next] = [...controlsIn(parent).entries()]
    .filter(([, control]) => nameOf(control) === name)
    .sort(([a], [b]) => Math.abs(a - active) - Math.abs(b - active));
  next?.[1].focus({ preventScroll: true });
}

function controlsIn(parent: Element): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>("button, input, select")];
}

function nameOf(control: Element): string {
  return control.getAttribute("aria-label") ?? (control.textContent || control.closest("label")?.textContent || "");
}
