import { type CancellationToken, CancellationTokenSource, type Disposable } from "vscode";

/** Questions of which only the last one counts: asking the next cancels the one before it. */
export interface Latest extends Disposable {
  /** That of the question asked last. */
  readonly token: CancellationToken;
  next(): CancellationToken;
}

export function latest(): Latest {
  let asking = new CancellationTokenSource();
  const end = () => {
    asking.cancel();
    asking.dispose();
  };
  return {
    get token() {
      return asking.token;
    },
    next() {
      end();
      asking = new CancellationTokenSource();
      return asking.token;
    },
    dispose: end,
  };
}
