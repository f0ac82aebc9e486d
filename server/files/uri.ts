/** URIs throughout, paths only at the edges: here. */

interface Parts {
  readonly scheme: string;
  readonly authority: string;
  /** Still encoded. */
  readonly path: string;
  readonly query: string;
}

/** The URI of an absolute path, encoded as VS Code encodes it: `file:///c%3A/My%20notes/a.md`. */
export function uriOfPath(path: string, windows: boolean): string {
  let slashed = windows ? path.replaceAll("\\", "/") : path;
  let authority = "";
  if (windows && slashed.startsWith("//")) {
    const end = slashed.indexOf("/", 2);
    authority = slashed.slice(2, end < 0 ? undefined : end).toLowerCase();
    slashed = end < 0 ? "/" : slashed.slice(end);
  }
  if (!slashed.startsWith("/")) slashed = `/${slashed}`;
  return `file://${encode(authority)}${encode(withSmallDrive(slashed))}`;
}

/** The path of a `file:` URI; undefined for any other. */
export function pathOfUri(uri: string, windows: boolean): string | undefined {
  const parts = partsOf(uri);
  if (parts?.scheme !== "file") return undefined;
  const path = decode(parts.path);
  if (path.includes("\0")) return undefined;
  if (!windows) return path;
  const host = parts.authority === "" ? "" : `//${decode(parts.authority)}`;
  return (host + path.replace(/^\/(?=[A-Za-z]:)/, "")).replaceAll("/", "\\");
}

/**
 * The form under which two ways to write one URI meet: decoded, without a slash at its end, the scheme, host and drive in
 * lower case. For comparison only: what goes to the client is a URI as the client wrote it.
 */
export function keyOf(uri: string): string {
  const parts = partsOf(uri);
  if (!parts) return uri;
  const path = withSmallDrive(decode(parts.path)).replace(/\/+$/, "");
  return `${parts.scheme}://${decode(parts.authority).toLowerCase()}${path}${parts.query}`;
}

/** The path of a URI below a folder, with `/` between its parts; undefined where it does not lie below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const above = `${keyOf(folder)}/`;
  const key = keyOf(uri);
  return key.startsWith(above) ? key.slice(above.length) : undefined;
}

/** Whether a key is one of these, or lies below one. */
export function isBelow(key: string, keys: ReadonlySet<string>): boolean {
  for (let end = key.length; end > 0; end = key.lastIndexOf("/", end - 1)) {
    if (keys.has(key.slice(0, end))) return true;
  }
  return false;
}

/** The last part of a URI's path, decoded. */
export function nameOf(uri: string): string {
  const key = keyOf(uri);
  return key.slice(key.lastIndexOf("/") + 1);
}

export function schemeOf(uri: string): string {
  return partsOf(uri)?.scheme ?? "";
}

function partsOf(uri: string): Parts | undefined {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/.exec(uri);
  if (!match) return undefined;
  return { scheme: match[1]!.toLowerCase(), authority: match[2] ?? "", path: match[3]!, query: match[4] ?? "" };
}

function encode(text: string): string {
  const special = (unit: string) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`;
  const whole = text.replace(/\p{Surrogate}/gu, "\ufffd");
  return whole
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/[!'()*]/g, special);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withSmallDrive(path: string): string {
  return /^\/[A-Z]:/.test(path) ? `/${path[1]!.toLowerCase()}${path.slice(2)}` : path;
}
