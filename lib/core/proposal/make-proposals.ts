import type { ExtractedStatement } from '@/lib/core/extract/extracted-statement';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange, Segment } from '@/lib/core/text/range';
import { splitSentences } from '@/lib/core/text/sentences';
import { proposeEventDates } from './event-dates';
import { foldHeadline } from './fold-headline';
import type { Proposal } from './proposal';

/**
 * The proposals of a text, in text order: what `extractStatements` found in it, each with the sentence it stands in and the
 * total it is a part of, and when it was; what headline and body both tell is one. `segments` and `published` are those
 * the statements were read with.
 */
export function makeProposals(text: string, segments: readonly Segment[], found: readonly ExtractedStatement[], published: string | null): Proposal[] {
  const sentences = sentencesOf(text, segments);
  const rangeOf = ({ start, end }: CodePointRange): CodePointRange => ({ start, end });
  const proposals = found.map(({ file: _file, partOf, ...statement }): Proposal => {
    const total = partOf === null ? undefined : found[partOf];
    return { ...statement, sentence: sentenceAt(sentences, statement) ?? rangeOf(statement), total: total ? rangeOf(total) : null, headline: null };
  });
  return foldHeadline([...proposals, ...proposeEventDates(text, proposals, published)]).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Every sentence of every segment, in text order; code points. */
function sentencesOf(text: string, segments: readonly Segment[]): CodePointRange[] {
  const index = indexCodePoints(text);
  return [...segments]
    .sort((a, b) => a.start - b.start)
    .flatMap((segment) => {
      const from = index.toUtf16(segment.start);
      return splitSentences(text.slice(from, index.toUtf16(segment.end))).map(({ start, end }) => ({ start: index.toCodePoint(from + start), end: index.toCodePoint(from + end) }));
    });
}

/** The sentence that holds a passage's first character, found by halving. */
function sentenceAt(sentences: readonly CodePointRange[], { start, end }: CodePointRange): CodePointRange | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence && end <= sentence.end ? sentence : null;
}
