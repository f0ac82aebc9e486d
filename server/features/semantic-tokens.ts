import {
  type ClientCapabilities,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { KINDS, type LinkedMention, overlaps, type Span } from "../engine/index";
import { editsBetween, type TokenMemory, tokenMemory } from "../token-memory";
import { isSame, type View } from "../view";

const MODIFIERS = ["candidate", "ambiguous", "introduction"] as const;

/** Each mention as a token: its kind as the type; whether it is to be reviewed, ambiguous, the introduction as modifiers. */
export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...KINDS], tokenModifiers: [...MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  }),
  questions: [
    question(SemanticTokensRequest.type, {
      needs: "documents",
      empty: null,
      answer: (view, { textDocument }) => remembered(view, view.uri(textDocument.uri)),
    }),
    question(SemanticTokensDeltaRequest.type, {
      needs: "documents",
      empty: null,
      answer: (view, { textDocument, previousResultId }) =>
        changesIn(view, view.uri(textDocument.uri), previousResultId),
    }),
    question(SemanticTokensRangeRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument, range }) {
        const uri = view.uri(textDocument.uri);
        return view.corpus.has(uri) ? tokensIn(view, uri, view.positions(uri).span(range)) : null;
      },
    }),
  ],
};

/** What each client was last given. */
const memories = new WeakMap<ClientCapabilities, TokenMemory>();

function memoryOf({ client }: View): TokenMemory {
  let memory = memories.get(client);
  if (!memory) memories.set(client, (memory = tokenMemory()));
  return memory;
}

function remembered(view: View, uri: string): SemanticTokens | null {
  const tokens = tokensIn(view, uri);
  return tokens && { resultId: memoryOf(view).remember(uri, tokens.data), data: tokens.data };
}

/** All tokens where it is not known what the client has. */
function changesIn(view: View, uri: string, previous: string): SemanticTokens | SemanticTokensDelta | null {
  const before = memoryOf(view).recall(uri, previous);
  const after = remembered(view, uri);
  return before && after?.resultId ? { resultId: after.resultId, edits: editsBetween(before, after.data) } : after;
}

/** Null where nothing is named: an editor that asks several servers then goes on to the next. */
function tokensIn(view: View, uri: string, within?: Span): SemanticTokens | null {
  // Colour is what tokens are for; the other strengths a client paints over the text.
  if (view.settings.appearance.marks !== "color") return null;
  const mentions = view.corpus.mentions(uri).filter((mention) => !within || overlaps(mention, within));
  if (mentions.length === 0) return null;
  const positions = view.positions(uri);
  const introduces = introductionTest(view, uri);
  const builder = new SemanticTokensBuilder();
  for (const mention of mentions) {
    const modifiers = modifiersOf(mention, introduces(mention));
    // A token may not go on over a line's end, though a name may.
    for (const line of positions.lines(mention)) {
      const { line: row, character } = positions.position(line.start);
      builder.push(row, character, line.end - line.start, KINDS.indexOf(mention.kind), modifiers);
    }
  }
  return { data: builder.build().data };
}

function modifiersOf(mention: LinkedMention, introduces: boolean): number {
  const set = { candidate: mention.status === "candidate", ambiguous: mention.ambiguous, introduction: introduces };
  return MODIFIERS.reduce((bits, name, at) => bits | (set[name] ? 1 << at : 0), 0);
}

function introductionTest(view: View, uri: string): (mention: LinkedMention) => boolean {
  const introductions = new Map<string, Span | undefined>();
  return (mention) => {
    const { entity } = mention;
    if (!introductions.has(entity)) {
      const found = view.corpus.introductionOf(entity);
      introductions.set(entity, found?.uri === uri ? found.mention : undefined);
    }
    const introduction = introductions.get(entity);
    return introduction !== undefined && isSame(introduction, mention);
  };
}
