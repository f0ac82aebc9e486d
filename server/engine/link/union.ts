/** Sets that only ever unite; the root of a set is its least member, whatever the order. */
export class Union {
  private readonly parent: number[] = [];

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.parent.push(i);
  }

  root(item: number): number {
    let at = item;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!;
      at = this.parent[at]!;
    }
    return at;
  }

  unite(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x < y) this.parent[y] = x;
    else this.parent[x] = y;
  }
}
