import { KINDS } from "../engine/index";
import type { Correction, CorrectParams } from "../protocol";

type Field = "text" | "kind" | "number";

/** What each act comes with. */
const FIELDS: { readonly [Act in Correction["act"]]: Readonly<Record<string, Field>> } = {
  confirm: { entity: "text" },
  add: { surface: "text", kind: "kind" },
  reject: { surface: "text" },
  kind: { entity: "text", kind: "kind" },
  merge: { entity: "text", into: "text" },
  split: { entity: "text", surface: "text" },
  rename: { entity: "text", name: "text" },
  apart: { entity: "text", other: "text" },
  note: { entity: "text", note: "text" },
  locate: { entity: "text", latitude: "number", longitude: "number" },
};

/** What a client sent as a correction, where it is one: any editor may send anything. */
export function correctParamsOf(given: unknown): CorrectParams | undefined {
  const { correction, uri } = recordOf(given);
  const { act, ...rest } = recordOf(correction);
  if (typeof act !== "string" || !Object.hasOwn(FIELDS, act)) return undefined;
  const fields = Object.entries(FIELDS[act as Correction["act"]]);
  if (!fields.every(([key, field]) => isField(rest[key], field))) return undefined;
  return { correction: correction as Correction, ...(typeof uri === "string" ? { uri } : {}) };
}

function isField(value: unknown, field: Field): boolean {
  if (field === "kind") return (KINDS as readonly unknown[]).includes(value);
  return typeof value === (field === "text" ? "string" : "number");
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
