import type { SegmentKind, Utf16Range } from '@/lib/core/text/range';

/** One line of a snapshot's text that has words in it. Offsets are UTF-16 units of the whole text, as the browser counts. */
export interface Paragraph extends Utf16Range {
  index: number;
  text: string;
  /** Blank lines stand before it. */
  isApart: boolean;
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

/** Cuts a text at its line ends and groups the lines by segment, in text order. O(n). */
export function layOutText(text: string, segments: readonly SegmentView[]): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  let at = 0;
  let isApart = false;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const line = text.slice(from, to);
    if (line.trim() === '') {
      isApart = true;
    } else {
      while (at < segments.length && (segments[at]?.end ?? 0) <= from) at += 1;
      const found = segments[at];
      const segment = found && found.start < to ? { ...found, index: at } : null;
      const last = blocks.at(-1);
      const paragraph = { index, start: from, end: to, text: line, isApart };
      if (last && last.segment?.index === segment?.index) last.paragraphs.push(paragraph);
      else blocks.push({ segment, paragraphs: [paragraph] });
      index += 1;
      isApart = false;
    }
    from = to + 1;
  }
  return blocks;
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
