import type { Kind } from "../../server/engine/index";
import type { GoldDocument, GoldMention } from "./documents";

/** A mention as a system found it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly entity: string;
  readonly status: "confirmed" | "likely" | "candidate";
}

/** Counts of what is right, of what was found and of what was to be found. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Detection {
  /** Same span and kind. */
  readonly strict: Count;
  /** Same span, any kind. */
  readonly span: Count;
  /** Overlap and same kind; what was found and what was to be found are counted apart. */
  readonly lenient: { rightFound: number; rightGold: number; found: number; gold: number };
  readonly kinds: Map<Kind, Count>;
  readonly errors: string[];
  /** Every gold mention with what was found in its very place and kind. */
  readonly pairs: {
    readonly gold: GoldMention;
    readonly found: Found | undefined;
    readonly document: string;
    readonly text: string;
  }[];
  readonly spurious: Found[];
}

export function emptyDetection(kinds: readonly Kind[]): Detection {
  return {
    strict: { right: 0, found: 0, gold: 0 },
    span: { right: 0, found: 0, gold: 0 },
    lenient: { rightFound: 0, rightGold: 0, found: 0, gold: 0 },
    kinds: new Map(kinds.map((kind) => [kind, { right: 0, found: 0, gold: 0 }])),
    errors: [],
    pairs: [],
    spurious: [],
  };
}

/** Adds what was found in a document to the counts. Only kinds that the counts have are looked at. */
export function countDocument(total: Detection, document: GoldDocument, found: readonly Found[]): void {
  const { kinds } = total;
  const ignored = document.mentions.filter((m) => m.kind === "other");
  const gold = document.mentions.filter((m) => m.kind !== "other" && kinds.has(m.kind));
  const taken = found.filter((m) => kinds.has(m.kind) && !ignored.some((i) => overlap(i, m)));
  const bySpan = new Map(taken.map((m) => [`${m.start}-${m.end}`, m]));
  const hits = new Set<Found>();
  for (const count of [total.strict, total.span, total.lenient]) {
    count.found += taken.length;
    count.gold += gold.length;
  }
  for (const m of taken) kinds.get(m.kind)!.found++;
  for (const m of gold) {
    const kind = m.kind as Kind;
    const there = bySpan.get(`${m.start}-${m.end}`);
    kinds.get(kind)!.gold++;
    if (there) total.span.right++;
    if (taken.some((f) => f.kind === kind && overlap(f, m))) total.lenient.rightGold++;
    const hit = there?.kind === kind ? there : undefined;
    total.pairs.push({ gold: m, found: hit, document: document.name, text: document.text.slice(m.start, m.end) });
    if (hit) {
      hits.add(hit);
      total.strict.right++;
      kinds.get(kind)!.right++;
    } else total.errors.push(`${place(document, m)} missed ${kind}${there ? `, found as ${there.kind}` : ""}`);
  }
  for (const m of taken) {
    if (gold.some((g) => g.kind === m.kind && overlap(g, m))) total.lenient.rightFound++;
    if (hits.has(m)) continue;
    total.spurious.push(m);
    total.errors.push(`${place(document, m)} spurious ${m.kind} (${m.status})`);
  }
}

export function figures(count: Count): Figures {
  return figuresOf(ratio(count.right, count.found), ratio(count.right, count.gold));
}

export function figuresOf(precision: number, recall: number): Figures {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function place(document: GoldDocument, { start, end }: { start: number; end: number }): string {
  const { text } = document;
  const around = `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`;
  return `${document.name}:${start} …${around.replace(/\s+/gu, " ")}…`;
}
