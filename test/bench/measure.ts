/** CPU time that this process has used, in milliseconds, over all its threads. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU milliseconds that something takes, once. */
export function cost(run: () => unknown): number {
  const before = cpu();
  run();
  return cpu() - before;
}

/** The same for something short: the mean of as many runs as make up `least` milliseconds. */
export function costOfShort(run: () => unknown, least = 20): number {
  let times = 0;
  const before = cpu();
  let spent = 0;
  while (spent < least) {
    run();
    times++;
    spent = cpu() - before;
  }
  return spent / times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What `make` gives, so many times. */
export function repeated<T>(times: number, make: () => T): T[] {
  return Array.from({ length: times }, make);
}
