import type { SegmentKind } from '@/lib/core/text/range';
import { type Cue, findCue, isNeighbourLink, isOutletLabel } from './cues';
import type { Line } from './lines';
import { shareFound, topicWords } from './topic';

/** A line without a full stop and with no more words than this may be a title; with more it is a paragraph. */
const LONGEST_TITLE = 26;
/** Fewer words than this are a subheading or a stray, never the title of a second article. */
const SHORTEST_SECOND_TITLE = 4;
/** Kicker, headline, standfirst: more different title lines than this at the top are paragraphs without full stops. */
const MOST_TITLES = 3;
/** So many bullets in a row, without a line that introduces them, are a list of links. */
const LINK_LIST = 3;
/** A title's topic words found in the paragraphs under it: above this they belong together. */
const SAME_TOPIC = 0.6;
/** …and in the article so far: above this the title shares the article's own topic, and tells nothing. */
const OWN_TOPIC = 0.5;

/** So many of the article's latest lines tell its topic. */
const TOPIC_LINES = 40;

/** A sentence that goes on from the one before: "وأضاف", "كما", "وأشار"; English "He added". */
const GOES_ON = /^(?:و[\p{L}]{2,}|كما|فيما|بدوره|بدورها|من جانبه|من جانبها|he|she|they|it|but|and|meanwhile)(?!\p{L})/u;

const isTitleLike = (line: Line) => !line.hasFullStop && !line.hasDateline && !line.isSeparator && line.words > 0 && line.words <= LONGEST_TITLE;
const isParagraph = (line: Line) => !line.isBullet && !line.isSeparator && line.words > 0 && !isTitleLike(line);

/** The kind of every line, by one pass with look-ahead over link lists. Rules S1–S12 of SPEC.md. */
export function classifyLines(lines: readonly Line[]): SegmentKind[] {
  return new LineClassifier(lines).run();
}

class LineClassifier {
  private readonly kinds: SegmentKind[] = [];
  private readonly cues: (Cue | null)[];
  private readonly lastParagraph: number;
  private readonly headlines = new Set<string>();
  /** Lines of the article so far: their words are only gathered where a title must be told from the article's topic. */
  private readonly bodyLines: Line[] = [];
  private isEmbedded = false;
  private isClosed = false;
  private isTail = false;

  constructor(private readonly lines: readonly Line[]) {
    this.cues = lines.map(findCue);
    this.lastParagraph = lines.findLastIndex((line, i) => isParagraph(line) && this.cues[i] === null);
  }

  run(): SegmentKind[] {
    let i = this.readTop();
    while (i < this.lines.length) i = this.readBelow(i);
    return this.kinds;
  }

  private at(i: number): Line {
    const line = this.lines[i];
    if (!line) throw new RangeError(`no line ${i}`);
    return line;
  }

  /** S2: titles, bylines and dates up to the first paragraph. Returns the index of the first line below. */
  private readTop(): number {
    let i = 0;
    for (; i < this.lines.length; i++) {
      const line = this.at(i);
      const cue = this.cues[i] ?? null;
      if (this.headlines.has(line.folded)) this.kinds.push('headline');
      else if (cue === 'related' || line.isInlineLink) return i;
      else if (cue !== null || isOutletLabel(line)) this.kinds.push(cue === 'furniture' ? 'boilerplate' : 'metadata');
      else if (line.isSeparator) this.kinds.push(this.kinds.at(-1) ?? 'metadata');
      else if (line.isBullet || !isTitleLike(line) || this.headlines.size >= MOST_TITLES) return i;
      else {
        this.kinds.push('headline');
        this.headlines.add(line.folded);
      }
    }
    return i;
  }

  /** One line below the top, or one whole link list. Returns the index after what was read. */
  private readBelow(i: number): number {
    const line = this.at(i);
    const cue = this.cues[i] ?? null;
    const isBelowText = i > this.lastParagraph;
    if (line.isInlineLink) return this.put('related');
    if (cue === 'related') return this.readLinkList(i);
    if (cue === 'furniture') {
      this.isTail ||= isBelowText;
      return this.put('boilerplate');
    }
    if (isBelowText && isNeighbourLink(line)) return this.put('related');
    if (this.isTail && isTitleLike(line)) return this.put('boilerplate');
    if (line.isSeparator) return this.put(this.kinds.at(-1) ?? 'metadata');
    if (line.words <= LONGEST_TITLE && !this.isEmbedded && this.headlines.has(line.folded)) return this.put('headline');
    if (this.isUnannouncedList(i)) return this.readLinkList(i - 1, i);
    if (!this.isEmbedded && this.isSecondTitle(i)) this.isEmbedded = true;
    if (this.isEmbedded) return this.put('embedded');
    if (cue !== null) {
      this.isClosed ||= cue === 'source' && this.bodyLines.length > 0;
      return this.put('metadata');
    }
    if (this.isClosed && isBelowText && isTitleLike(line)) return this.put('related');
    this.bodyLines.push(line);
    return this.put('body');
  }

  private bodyWords(): Set<string> {
    const words = new Set<string>();
    for (const line of this.bodyLines.slice(-TOPIC_LINES)) for (const word of topicWords(line)) words.add(word);
    return words;
  }

  private put(kind: SegmentKind): number {
    this.kinds.push(kind);
    return this.kinds.length;
  }

  /**
   * S5–S7: a heading of links and what hangs on it. Bullets are links up to the last bullet; bare titles are links unless
   * an article follows under them (S8), which is then embedded.
   */
  private readLinkList(heading: number, first = heading + 1): number {
    while (this.kinds.length < first) this.put('related');
    let end = first;
    const isBulleted = end < this.lines.length && this.at(end).isBullet;
    while (end < this.lines.length) {
      const line = this.at(end);
      const cue = this.cues[end] ?? null;
      const goesOn = isBulleted ? line.isBullet : (isTitleLike(line) && cue === null) || line.isSeparator || cue === 'byline' || cue === 'date';
      if (!goesOn) break;
      end += 1;
    }
    if (!isBulleted && this.isArticleBelow(first, end)) {
      this.isEmbedded = true;
      return this.kinds.length;
    }
    while (this.kinds.length < end) this.put('related');
    return end;
  }

  /** S8: whether the titles from `first` to `end` head an article of their own, and not the rest of this one. */
  private isArticleBelow(first: number, end: number): boolean {
    const paragraph = this.lines[end];
    if (!paragraph || !isParagraph(paragraph) || this.cues[end] !== null) return false;
    if (this.isClosed || this.isEmbedded) return true;
    const titles = this.lines.slice(first, end);
    if (paragraph.hasDateline || titles.some((_, k) => this.cues[first + k] === 'byline' || this.cues[first + k] === 'date')) return true;
    const title = titles.at(-1);
    if (titles.length !== 1 || !title || GOES_ON.test(paragraph.folded)) return false;
    const below = topicWords(paragraph);
    for (const word of this.lines[end + 1] ? topicWords(this.at(end + 1)) : []) below.add(word);
    const words = topicWords(title);
    return shareFound(words, below) >= SAME_TOPIC && shareFound(words, this.bodyWords()) < OWN_TOPIC;
  }

  /** S9: a title with a byline, a date or a closed article before it, and paragraphs below: a second article. */
  private isSecondTitle(i: number): boolean {
    const line = this.at(i);
    if (this.cues[i] !== null || line.isBullet || !isTitleLike(line) || line.words < SHORTEST_SECOND_TITLE) return false;
    if (i > this.lastParagraph || this.bodyLines.length === 0 || /[:،,;]$/u.test(line.folded)) return false;
    const next = this.cues[i + 1] ?? null;
    return this.isClosed || next === 'byline' || next === 'date';
  }

  /** S6: bullets in a row that no line ending in a colon introduces, none of them a sentence. */
  private isUnannouncedList(i: number): boolean {
    if (!this.at(i).isBullet || this.kinds.length === 0) return false;
    if (i > 0 && /:$/u.test(this.at(i - 1).folded)) return false;
    if (i > 0 && this.at(i - 1).isBullet) return false;
    let end = i;
    while (end < this.lines.length && this.at(end).isBullet && isTitleLike(this.at(end))) end += 1;
    const isWholeList = end === this.lines.length || !this.at(end).isBullet;
    return isWholeList && end - i >= LINK_LIST;
  }
}
