// The network: who is named with whom, drawn so that those who are named together stand together.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { EntitySummary, NetworkLink, NetworkResult } from "../../../server/protocol";
import { labelMarks, type Measure, placeLabels } from "./labels";
import { type Item, type Mark, type Scene, type Size, seen, tenth, type Viewpoint } from "./scene";
import { radiusOf, symbol } from "./symbols";
import { counted, say, type Wording } from "./wording";

/** Where everybody stands, by id: about 0, in no particular unit. */
export type Positions = ReadonlyMap<string, readonly [number, number]>;

/** The links of at least a weight, in passages, and those whom they leave in company. */
export function withCompany(
  { entities, links }: NetworkResult,
  least: number,
): Pick<NetworkResult, "entities" | "links"> {
  const kept = links.filter(({ paragraphs }) => paragraphs >= least);
  const named = new Set(kept.flatMap(({ source, target }) => [source, target]));
  return { entities: entities.filter(({ id }) => named.has(id)), links: kept };
}

/** The least weight that leaves no more lines than eyes can follow. */
export function readableLeast({ entities, links }: NetworkResult): number {
  const room = Math.max(12, entities.length * LINES_EACH);
  const weights = links.map(({ paragraphs }) => paragraphs).sort((a, b) => b - a);
  const first = weights[room];
  return first === undefined ? 1 : first + 1;
}

const LINES_EACH = 2;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/**
 * Where everybody stands. The same network stands in the same way, always; with earlier positions, who was there stays
 * about there.
 */
export function positionsOf(
  network: Pick<NetworkResult, "entities" | "links">,
  earlier: Positions = new Map(),
): Positions {
  const most = mostIn(network.entities);
  const bodies = network.entities.map((entity): Body => {
    const [x, y] = earlier.get(entity.id) ?? [];
    const radius = radiusOf(entity.count, most, RADII);
    return { id: entity.id, radius, ...(x === undefined || y === undefined ? {} : { x, y }) };
  });
  const isNew = bodies.every(({ x }) => x === undefined);
  const links = network.links.map(({ source, target, paragraphs }) => ({ source, target, paragraphs }));
  const heaviest = Math.max(1, ...links.map(({ paragraphs }) => paragraphs));
  const pull = forceLink<Body, SimulationLinkDatum<Body> & { paragraphs: number }>(links)
    .id(({ id }) => id)
    .distance(70)
    .strength(({ paragraphs }) => 0.15 + 0.6 * Math.sqrt(paragraphs / heaviest));
  forceSimulation(bodies)
    .alpha(isNew ? 1 : 0.2)
    .force("link", pull)
    .force("charge", forceManyBody().strength(-340).distanceMax(320))
    .force(
      "collide",
      forceCollide<Body>(({ radius }) => radius + 14),
    )
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.08))
    .stop()
    .tick(isNew ? 300 : 60);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, [x, y] as const]));
}

export interface NetworkCanvas {
  readonly size: Size;
  readonly view: Viewpoint;
  readonly words: Wording;
  readonly measure: Measure;
}

export function layoutNetwork(
  network: Pick<NetworkResult, "entities" | "links">,
  positions: Positions,
  { size, view, words, measure }: NetworkCanvas,
): Scene {
  const most = mostIn(network.entities);
  const place = stretch(positions, size);
  const nodes = network.entities.map((entity) => {
    const [x, y] = seen(view, size, place(entity.id));
    return { entity, x, y, radius: radiusOf(entity.count, most, RADII) };
  });
  const where = new Map(nodes.map((node) => [node.entity.id, node]));
  const heaviest = Math.max(1, ...network.links.map(({ paragraphs }) => paragraphs));
  const labelled = nodes.map(({ entity, ...node }) => ({ ...node, key: entity.id, text: entity.name }));
  return {
    ...size,
    head: 0,
    headMarks: [],
    marks: [
      ...[...network.links].sort((a, b) => a.paragraphs - b.paragraphs).map((link) => linkMark(link, where, heaviest)),
      ...nodes.map(({ entity, x, y, radius }) => ({ ...symbol(entity.kind, x, y, radius), item: entity.id })),
      ...labelMarks(placeLabels(labelled, size, measure)),
    ],
    items: nodes.map(({ entity, x, y }) => itemOf(entity, x, y, companyOf(entity.id, network), words)),
  };
}

/** An entity's company: whom it is named with in how many passages, most first. */
export function companyOf(
  id: string,
  { entities, links }: Pick<NetworkResult, "entities" | "links">,
): { readonly entity: EntitySummary; readonly passages: number }[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return links
    .flatMap(({ source, target, paragraphs }) => {
      const other = source === id ? byId.get(target) : target === id ? byId.get(source) : undefined;
      return other ? [{ entity: other, passages: paragraphs }] : [];
    })
    .sort((a, b) => b.passages - a.passages || b.entity.count - a.entity.count);
}

const RADII = [5, 15] as const;

/** Around the outermost, in pixels: room for names. */
const MARGIN = { x: 72, y: 30 };

function mostIn(entities: readonly EntitySummary[]): number {
  return Math.max(1, ...entities.map(({ count }) => count));
}

/** From positions into a picture: stretched to fill it, one way no more than twice as much as the other. */
function stretch(positions: Positions, { width, height }: Size): (id: string) => [number, number] {
  const all = [...positions.values()];
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const fitting = (room: number, extent: number) => Math.max(1, room) / Math.max(1, extent);
  const across = fitting(width - 2 * MARGIN.x, right - left);
  const down = fitting(height - 2 * MARGIN.y, bottom - top);
  const [sx, sy] = [Math.min(across, down * 2, LARGEST), Math.min(down, across * 2, LARGEST)];
  return (id) => {
    const [x, y] = positions.get(id) ?? [0, 0];
    return [width / 2 + (x - (left + right) / 2) * sx, height / 2 + (y - (top + bottom) / 2) * sy];
  };
}

/** Three of them need not fill a wall. */
const LARGEST = 2.5;

function linkMark(
  { source, target, paragraphs }: NetworkLink,
  where: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  heaviest: number,
): Mark {
  const [a, b] = [where.get(source)!, where.get(target)!];
  return {
    tag: "line",
    class: "link",
    attributes: {
      x1: tenth(a.x),
      y1: tenth(a.y),
      x2: tenth(b.x),
      y2: tenth(b.y),
      "stroke-width": tenth(radiusOf(paragraphs, heaviest, [0.8, 6])),
      "data-ends": `${source}\n${target}`,
    },
  };
}

/** Companions that a card has room for. */
const COMPANIONS = 5;

function itemOf(
  entity: EntitySummary,
  x: number,
  y: number,
  company: ReturnType<typeof companyOf>,
  words: Wording,
): Item {
  const often = say(
    words.countInDocuments,
    counted(words, "mention", entity.count),
    counted(words, "document", entity.documents),
  );
  const others = company
    .slice(0, COMPANIONS)
    .map(({ entity: { name }, passages }) => `${name} (${counted(words, "passage", passages)})`);
  const most = say(words.network.mostWith, new Intl.ListFormat(words.language, { type: "unit" }).format(others));
  const kind = words.kind[entity.kind];
  return {
    key: entity.id,
    entity,
    x,
    y,
    label: [entity.name, kind, often, most].join(", "),
    card: { title: entity.name, facts: [`${kind}, ${often}`, most], quotes: [] },
  };
}
