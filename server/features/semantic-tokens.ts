import {
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { KINDS, type LinkedMention, overlaps, type Span } from "../engine/index";
import { isSame, type View } from "../view";

const MODIFIERS = ["candidate", "ambiguous", "introduction"] as const;

/** Each mention as a token: its kind as the type; whether it is to be reviewed, ambiguous, the introduction as modifiers. */
export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...KINDS], tokenModifiers: [...MODIFIERS] },
      full: true,
      range: true,
    },
  }),
  questions: [
    question(SemanticTokensRequest.type, {
      needs: "documents",
      empty: null,
      answer: (view, { textDocument }) => tokensIn(view, view.uri(textDocument.uri)),
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

/** Null where nothing is named: an editor that asks several servers then goes on to the next. */
function tokensIn(view: View, uri: string, within?: Span): SemanticTokens | null {
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
  return builder.build();
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
