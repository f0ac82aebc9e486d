// What the cross-references list, and in which order. Pure but for its questions: from the server's answers to nodes.
import type { EntitySummary, ListingParams, Page } from "../../server/protocol";
import type { Corpus } from "../corpus";
import {
  type CompanionNode,
  type DocumentNode,
  documentNode,
  type EntityNode,
  entityNode,
  type Facet,
  type FacetNode,
  type GroupNode,
  groupNodes,
  groupOf,
  mentionNodes,
  type Node,
  page,
  slack,
} from "./nodes";

export const groupings = ["kind", "document", "frequency", "company"] as const;
export type Grouping = (typeof groupings)[number];

/** What the reader chose to see. */
export interface Choices {
  readonly grouping: Grouping;
  /** What the names are filtered by; empty when they are not. */
  readonly query: string;
  /** Only what the reader has confirmed. */
  readonly confirmed: boolean;
  /** The ids of the entities that are listed first, whether or not the corpus has them now. */
  readonly pinned: readonly string[];
}

/** What it asks the server. */
export type Questions = Pick<
  Corpus,
  "census" | "listing" | "documents" | "mentions" | "names" | "roles" | "companions"
>;

/**
 * The nodes below one, or at the root.
 * @param listed how many of them are listed, before a node that stands for the others
 */
export async function childrenOf(
  node: Node | undefined,
  listed: number,
  choices: Choices,
  ask: Questions,
): Promise<Node[]> {
  if (!node) return rootsOf(listed, choices, ask);
  switch (node.type) {
    case "group":
      return entitiesOf(node, listed, choices, ask);
    case "entity":
      if (node.inCompany) return companionsOf(node, node.entity, listed, ask);
      return node.uri === undefined
        ? everythingOf(node, listed, ask)
        : mentionsOf(node, node.entity, node.uri, listed, ask);
    case "facet":
      return sideOf(node, listed, ask);
    case "companion":
      return sharedBy(node, listed, ask);
    case "document":
      if (node.entity) return mentionsOf(node, node.entity, node.document.uri, listed, ask);
      return listedIn(node, { ...selectionOf(choices), uri: node.document.uri }, listed, choices, ask);
    default:
      return [];
  }
}

export interface Step {
  readonly node: Node;
  /** Where it is among those siblings that are listed page by page; 0 where it is always listed. */
  readonly index: number;
}

/** Where an entity is in the tree: from a root to it. Empty where the tree does not have it. */
export async function pathTo(id: string, choices: Choices, ask: Questions): Promise<Step[]> {
  const selection = selectionOf(choices);
  const [entity] = (await ask.listing({ ...selection, ids: [id] })).entities;
  if (!entity) return [];
  const indexIn = async (where: ListingParams) => {
    const { entities } = await ask.listing({ ...selection, ...where, limit: 1, including: id });
    return { index: entities.length - 1, entity: entities.at(-1)! };
  };
  if (choices.grouping === "document") {
    const [first] = await ask.documents({ entity: id, limit: 1 });
    if (!first) return [];
    const documents = await ask.documents({ naming: selection, limit: 1, including: first.uri });
    const document = documentNode(documents.at(-1)!);
    const found = await indexIn({ uri: first.uri });
    const child = entityNode(found.entity, document, { uri: first.uri, ...pinnedIn(choices, entity) });
    return [
      { node: document, index: documents.length - 1 },
      { node: child, index: found.index },
    ];
  }
  const group = groupOf(entity);
  if (choices.grouping !== "kind" && group !== "candidate") {
    const { index } = await indexIn({ group: "known" });
    return [{ node: entityNode(entity, undefined, traitsIn(choices, entity)), index }];
  }
  const [parent] = groupNodes({ [group]: (await ask.listing({ ...selection, group, limit: 0 })).total });
  const { index } = await indexIn({ group });
  return [
    { node: parent!, index: 0 },
    { node: entityNode(entity, parent, traitsIn(choices, entity)), index },
  ];
}

/** What the reader pinned, then everything as it is grouped. */
async function rootsOf(listed: number, choices: Choices, ask: Questions): Promise<Node[]> {
  const selection = selectionOf(choices);
  const [pinned, census] = await Promise.all([
    choices.pinned.length > 0 ? ask.listing({ ...selection, ids: choices.pinned, limit: 0 }) : { total: 0 },
    ask.census(selection),
  ]);
  const { documents, candidate, ...ofKinds } = census;
  const first = groupNodes({ pinned: pinned.total });
  if (choices.grouping === "kind") return [...first, ...groupNodes({ candidate, ...ofKinds })];
  if (choices.grouping === "document") {
    const found = await ask.documents({ naming: selection, ...upTo(listed) });
    return [
      ...first,
      ...page(
        found.map((each) => documentNode(each)),
        listed,
        documents,
        undefined,
      ),
    ];
  }
  const known = await listedIn(undefined, { ...selection, group: "known" }, listed, choices, ask);
  return [...first, ...known, ...groupNodes({ candidate })];
}

function entitiesOf(group: GroupNode, listed: number, choices: Choices, ask: Questions): Promise<Node[]> {
  const which = group.group === "pinned" ? { ids: choices.pinned } : { group: group.group };
  return listedIn(group, { ...selectionOf(choices), ...which }, listed, choices, ask);
}

async function listedIn(
  parent: EntityNode["parent"],
  which: ListingParams,
  listed: number,
  choices: Choices,
  ask: Questions,
): Promise<Node[]> {
  const { total, entities } = await ask.listing({ ...which, ...upTo(listed) });
  const traits = (entity: EntitySummary) =>
    which.uri === undefined ? traitsIn(choices, entity) : { uri: which.uri, ...pinnedIn(choices, entity) };
  return page(
    entities.map((entity) => entityNode(entity, parent, traits(entity))),
    listed,
    total,
    parent,
  );
}

/** The sides of an entity that there is something to say of, and the documents that mention it. */
async function everythingOf(node: EntityNode, listed: number, ask: Questions): Promise<Node[]> {
  const { entity: about } = node;
  const [facets, documents] = await Promise.all([
    facetsOf(node, ask),
    ask.documents({ entity: about.id, ...upTo(listed) }),
  ]);
  const found = documents.map((document) => documentNode(document, node));
  return [...facets, ...page(found, listed, about.documents, node)];
}

/** Of so many mentions it is quickly told what they say. */
const few = 500;

async function facetsOf(parent: EntityNode, ask: Questions): Promise<FacetNode[]> {
  const { entity: about } = parent;
  const entity = about.id;
  const isQuick = about.count <= few;
  const [names, roles, company] = await Promise.all([
    ask.names({ entity }),
    isQuick ? ask.roles({ entity }) : undefined,
    isQuick ? ask.companions({ entity, limit: 0 }) : undefined,
  ]);
  const facet = (of: Facet, count: number | undefined): FacetNode[] => {
    const isEmpty = count === 0 || (of === "names" && count === 1);
    return isEmpty ? [] : [{ type: "facet", id: `${parent.id}|${of}`, parent, about, facet: of, count }];
  };
  return [...facet("names", names.length), ...facet("roles", roles?.length), ...facet("company", company?.total)];
}

async function sideOf(node: FacetNode, listed: number, ask: Questions): Promise<Node[]> {
  const { id, about, facet } = node;
  if (facet === "company") return companionsOf(node, about, listed, ask);
  if (facet === "roles") {
    const roles = await ask.roles({ entity: about.id });
    return roles.map((role) => ({ type: "role", id: `${id}/${role.words}`, parent: node, role }));
  }
  const names = await ask.names({ entity: about.id });
  return names.map((name) => ({ type: "name", id: `${id}/${name.text}`, parent: node, entity: about, name }));
}

async function companionsOf(
  parent: CompanionNode["parent"],
  beside: EntitySummary,
  listed: number,
  ask: Questions,
): Promise<Node[]> {
  const { total, companions } = await ask.companions({ entity: beside.id, ...upTo(listed) });
  const nodes = companions.map(({ entity, ...together }): CompanionNode => {
    return { type: "companion", id: `${parent.id}+${entity.id}`, parent, entity, beside, together };
  });
  return page(nodes, listed, total, parent);
}

/** The mentions of the one beside which the companion is named. */
async function sharedBy(node: CompanionNode, listed: number, ask: Questions): Promise<Node[]> {
  const { beside, entity } = node;
  const mentions = await ask.mentions({ entity: beside.id, with: entity.id, ...upTo(listed) });
  return page(mentionNodes(mentions, node, beside), listed, undefined, node);
}

async function mentionsOf(
  parent: EntityNode | DocumentNode,
  entity: EntitySummary,
  uri: string,
  listed: number,
  ask: Questions,
): Promise<Node[]> {
  const mentions = await ask.mentions({ entity: entity.id, uri, ...upTo(listed) });
  return page(mentionNodes(mentions, parent, entity), listed, undefined, parent);
}

function upTo(listed: number): Page {
  return { limit: listed + slack };
}

function selectionOf({ query, confirmed }: Choices) {
  return { ...(query === "" ? {} : { query }), ...(confirmed ? { confirmed } : {}) };
}

function traitsIn(choices: Choices, entity: EntitySummary): Pick<EntityNode, "inCompany" | "pinned"> {
  return { ...(choices.grouping === "company" ? { inCompany: true } : {}), ...pinnedIn(choices, entity) };
}

function pinnedIn({ pinned }: Choices, { id }: EntitySummary): Pick<EntityNode, "pinned"> {
  return pinned.includes(id) ? { pinned: true } : {};
}
