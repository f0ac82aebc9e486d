// Going nearer and moving about: with the wheel and Ctrl, by dragging, and with + − 0 on the keyboard.

interface Moves {
  /** By a factor, about a point of the stage or its middle. */
  zoom(factor: number, at?: readonly [number, number]): void;
  whole(): void;
  move(dx: number, dy: number): void;
}

export function zoomBy(stage: HTMLElement, { zoom, whole, move }: Moves): void {
  stage.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = stage.getBoundingClientRect();
      zoom(Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100), [
        event.clientX - box.left,
        event.clientY - box.top,
      ]);
    },
    { passive: false },
  );
  stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoom(1.5);
    else if (event.key === "-") zoom(1 / 1.5);
    else if (event.key === "0") whole();
    else return;
    event.preventDefault();
  });
  let dragged: { x: number; y: number } | undefined;
  stage.addEventListener("pointerdown", (event) => {
    const onItem = event.target instanceof Element && event.target.closest("[data-item]");
    if (event.button !== 0 || onItem) return;
    dragged = { x: event.clientX, y: event.clientY };
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (event) => {
    if (!dragged) return;
    move(event.clientX - dragged.x, event.clientY - dragged.y);
    dragged = { x: event.clientX, y: event.clientY };
  });
  const drop = () => {
    dragged = undefined;
  };
  stage.addEventListener("pointerup", drop);
  stage.addEventListener("pointercancel", drop);
}
