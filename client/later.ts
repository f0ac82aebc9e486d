/** Calls `action` once things have been quiet for `milliseconds`: a burst of events costs one answer. */
export function whenQuiet(milliseconds: number, action: () => void): (() => void) & { dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const trigger = () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
  return Object.assign(trigger, { dispose: () => clearTimeout(timer) });
}
