import type { SegmentKind, Utf16Range } from '@/lib/core/text/range';

/** One line of a snapshot's text that has words in it, or a piece of a very long one. Offsets are UTF-16 units of the whole text, as the browser counts. */
export interface Paragraph extends Utf16Range {
  index: number;
  text: string;
  /** Blank lines stand before it. */
  isApart: boolean;
  /** It goes on with the line before it, which was too long to be drawn as one. */
  isContinued: boolean;
}

/** Paragraphs that lie in one segment; `segment` is null for lines that no segment holds. */
export interface Block {
  segment: { index: number; kind: SegmentKind; isByPerson: boolean } & Utf16Range | null;
  paragraphs: Paragraph[];
}

export interface SegmentView extends Utf16Range {
  kind: SegmentKind;
  isByPerson: boolean;
}

/** Cuts a text at its line ends, very long lines between sentences too, and groups them by segment, in text order. O(n). */
export function layOutText(text: string, segments: readonly SegmentView[]): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  let at = 0;
  let isApart = false;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const line = text.slice(from, to);
    if (line.trim() === '') isApart = true;
    else {
      for (const piece of piecesOf(line)) {
        const [start, pieceEnd] = [from + piece.start, from + piece.end];
        while (at < segments.length && (segments[at]?.end ?? 0) <= start) at += 1;
        const found = segments[at];
        const segment = found && found.start < pieceEnd ? { ...found, index: at } : null;
        const last = blocks.at(-1);
        const paragraph = { index, start, end: pieceEnd, text: line.slice(piece.start, piece.end), isApart, isContinued: piece.start > 0 };
        if (last && last.segment?.index === segment?.index) last.paragraphs.push(paragraph);
        else blocks.push({ segment, paragraphs: [paragraph] });
        index += 1;
        isApart = false;
      }
    }
    from = to + 1;
  }
  return blocks;
}

/**
 * A longer line is drawn in pieces, in UTF-16 units: browsers lay a paragraph out whole whenever a mark in it comes or goes,
 * and a page that was pasted without its line ends is one of a hundred thousand letters.
 */
const LONGEST_LINE = 3_000;
const SENTENCE_END = /[.!?؟…]["'”’»)\]]*\s+/u;

/** The pieces of a line: cut after the first sentence past the limit, or, in a line without sentences, at a white space. */
function piecesOf(line: string): Utf16Range[] {
  const pieces: Utf16Range[] = [];
  let start = 0;
  while (line.length - start > LONGEST_LINE) {
    const limit = start + LONGEST_LINE;
    const sentence = SENTENCE_END.exec(line.slice(limit, limit + LONGEST_LINE));
    const end = sentence ? limit + sentence.index + sentence[0].length : line.indexOf(' ', limit) + 1;
    if (end <= start || end >= line.length) break;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: line.length }];
}

/** A marked passage: quoted, or only proposed (`lead`: outside headline and body). */
export interface Highlight extends Utf16Range {
  id: string;
  tone?: 'proposal' | 'lead';
}

/** The passages that touch each paragraph, by its index; paragraphs without one are left out. */
export function highlightsByParagraph(blocks: readonly Block[], highlights: readonly Highlight[]): Map<number, Highlight[]> {
  const paragraphs = blocks.flatMap((block) => block.paragraphs);
  const found = new Map<number, Highlight[]>();
  for (const highlight of [...highlights].sort((a, b) => a.start - b.start)) {
    for (let at = firstEndingAfter(paragraphs, highlight.start); at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph.start >= highlight.end) break;
      const touching = found.get(paragraph.index);
      if (touching) touching.push(highlight);
      else found.set(paragraph.index, [highlight]);
    }
  }
  return found;
}

/** By halving: a long text has thousands of paragraphs and of passages. */
function firstEndingAfter(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A stretch of a paragraph under the same passages. Offsets count from the paragraph's own start. */
export interface Run extends Utf16Range {
  ids: string[];
  /** The passages that begin here. */
  begins: string[];
  /** What is proposed here and not quoted. */
  proposals: string[];
  /** None of what is proposed here can be evidence. */
  isLead: boolean;
}

/** Cuts a paragraph where passages begin and end, so that overlapping ones can be shown in layers. */
export function runsOf(paragraph: Paragraph, highlights: readonly Highlight[]): Run[] {
  const length = paragraph.text.length;
  const within = highlights.map(({ id, tone, start, end }) => ({ id, tone, start: Math.max(0, start - paragraph.start), end: Math.min(length, end - paragraph.start), isBegun: start < paragraph.start }));
  const cuts = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length;
    const over = within.filter((highlight) => highlight.start <= start && highlight.end >= end);
    const quoted = over.filter(({ tone }) => tone === undefined);
    const proposed = over.filter(({ tone }) => tone !== undefined);
    return {
      start, end, ids: quoted.map(({ id }) => id), begins: quoted.filter((highlight) => highlight.start === start && !highlight.isBegun).map(({ id }) => id),
      proposals: proposed.map(({ id }) => id), isLead: proposed.length > 0 && proposed.every(({ tone }) => tone === 'lead'),
    };
  });
}
