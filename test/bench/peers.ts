/** Finds names in a text and gives how many: a peer as its own documentation uses it. */
export type Peer = (text: string) => number;

interface View {
  people(): Matches;
  places(): Matches;
  organizations(): Matches;
}
interface Matches {
  json(options: { offset: true }): unknown[];
}

/** People, places and organizations with their offsets, of the language that the peer is for; warmed up. */
export async function loadPeer(name: "compromise" | "fr-compromise"): Promise<Peer> {
  const { default: parse } = (await import(name)) as { default: (text: string) => View };
  const peer: Peer = (text) => {
    const view = parse(text);
    const all = [view.people(), view.places(), view.organizations()];
    return all.reduce((sum, matches) => sum + matches.json({ offset: true }).length, 0);
  };
  peer("Anna Santos left Paris.");
  return peer;
}
