import type { AttributionLink } from '@/lib/core/origin/attribution';
import { type CodePointIndex, indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange, Segment } from '@/lib/core/text/range';
import { splitSentences } from '@/lib/core/text/sentences';
import { type Stretch, stretchesOf, tokensOf } from '@/lib/core/text/stretches';
import { firstTokenAt } from '@/lib/core/text/tokens';
import { buildPhraseIndex, type PhraseIndex } from '../entities/phrase-index';
import { type Agent, agentNames, AGENTS } from './agents';
import { findTurn } from './find-turn';
import { readDateline, readPageCarriers } from './page-carriers';
import { leavesQuoteOpen, opensWithQuote } from './quotation';
import { readHeadline, readSignature } from './read-headline';
import { readArabicSentence } from './read-sentence-ar';
import { readEnglishSentence } from './read-sentence-en';
import { type SentenceReading, type Speaker, SpeakerMemory } from './speaker';
import type { SpeechText } from './speech-text';
import { dropWrappedLineEnds, joinWrapped } from './wrapped-lines';

/**
 * Who one sentence is attributed to. Offsets are code points.
 * `chain` is originator first, then carriers; empty for the narrator's own words (unattributed background).
 * `cue` is the stretch that attributes ("وقالت الخلية في بيان، الجمعة، إن"): a date inside it is the statement's, not the event's.
 * `isCarried` says that the speaker was named in an earlier sentence; `cue` is then that sentence's, or null.
 */
export interface SpeechSpan extends CodePointRange {
  chain: AttributionLink[];
  cue: CodePointRange | null;
  isCarried: boolean;
}
export interface AttributionOptions {
  /** A newsroom's own agents, besides the built-in ones. */
  extraAgents?: readonly Agent[];
}
let builtIn: PhraseIndex<Agent> | undefined;
/**
 * Reads who said each sentence of the headline, body and embedded segments, in text order. Rules: SPEC.md in this folder.
 * Linear; arbitrary text never throws.
 *
 * @param segments as segmentText gives them for this text
 */
export function readAttributions(text: string, segments: readonly Segment[], options: AttributionOptions = {}): SpeechSpan[] {
  builtIn ??= buildPhraseIndex(agentNames(AGENTS));
  const agents = options.extraAgents?.length ? buildPhraseIndex([...agentNames(AGENTS), ...agentNames(options.extraAgents)]) : builtIn;
  const points = indexCodePoints(text);
  const body = new ArticleReader(points);
  const embedded = new ArticleReader(points);
  for (const stretch of stretchesOf(text, segments, points)) {
    const { kind } = stretch;
    if (kind === 'related' || kind === 'boilerplate') continue;
    const tokens = dropWrappedLineEnds(text, tokensOf(text, stretch));
    const speech: SpeechText = { raw: text, tokens, agents };
    if (kind === 'metadata') {
      body.addPageCarriers(readPageCarriers(tokens, 0, tokens.length, agents));
      continue;
    }
    const reader = kind === 'embedded' ? embedded : body;
    if (kind === 'embedded') embedded.sign(readSignature(speech, 0, tokens.length));
    reader.open(speech, stretch.opensParagraph);
    readStretch(reader, speech, stretch);
  }
  return [...body.finish(), ...embedded.finish()].sort((a, b) => a.start - b.start);
}
function readStretch(reader: ArticleReader, speech: SpeechText, { start, end, kind }: Stretch): void {
  const { raw, tokens } = speech;
  let token = 0;
  for (const sentence of joinWrapped(raw, splitSentences(raw.slice(start, end)), start)) {
    token = firstTokenAt(tokens, token, sentence.start);
    const last = firstTokenAt(tokens, token, sentence.end);
    if (kind === 'headline') {
      reader.readHeadline(token, last, sentence);
      token = last;
      continue;
    }
    // One clause at a time, where another speaker takes over within the sentence.
    for (let begin = sentence.start; token < last; ) {
      const turn = findTurn(speech, token, last);
      const until = turn < last ? (tokens[turn]?.start ?? sentence.end) : sentence.end;
      reader.readSentence(token, turn, { start: begin, end: until });
      token = turn;
      begin = until;
    }
  }
}
/** The span a code-point offset lies in, by binary search; null outside all of them. */
export function attributionAt(spans: readonly SpeechSpan[], offset: number): SpeechSpan | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : null;
}
interface Utterance {
  originator: Speaker;
  /** Who speaks for the originator, when a person does. */
  spokesperson: Speaker | null;
  carriers: Speaker[];
  cue: CodePointRange | null;
}
type Draft = Omit<SpeechSpan, 'chain'> & { utterance: Utterance | null };
/** One article's sentences, with what carries over from one to the next. */
class ArticleReader {
  private readonly memory = new SpeakerMemory();
  private readonly drafts: Draft[] = [];
  private readonly chains = new Map<string, AttributionLink[]>();
  private readonly pageCarriers: Agent[] = [];
  private current: Utterance | null = null;
  private signed: Speaker | null = null;
  private isNarrating = false;
  private isQuoteOpen = false;
  private speech: SpeechText = { raw: '', tokens: [], agents: buildPhraseIndex([]) };
  private opensParagraph = true;

  constructor(private readonly points: CodePointIndex) {}

  /** Goes on with the next stretch of the article: token indices are of its tokens from now on. */
  open(speech: SpeechText, opensParagraph: boolean): void {
    this.speech = speech;
    this.opensParagraph = opensParagraph;
  }

  addPageCarriers(found: readonly { agent: Agent }[]): void {
    for (const { agent } of found) if (!this.pageCarriers.includes(agent)) this.pageCarriers.push(agent);
  }

  /** A press office that signs the text speaks wherever nobody else does. */
  sign(speaker: Speaker | null): void {
    this.signed = speaker;
  }

  readHeadline(from: number, to: number, range: { start: number; end: number }): void {
    const reading = readHeadline(this.speech, from, to) ?? this.read(from, to);
    const utterance = this.utter(reading);
    this.push(range, utterance, false);
    this.current = null;
  }

  readSentence(from: number, to: number, range: { start: number; end: number }): void {
    const isNewParagraph = from === 0 ? this.opensParagraph : this.speech.tokens[from - 1]?.kind === 'line_end';
    if (isNewParagraph) this.isQuoteOpen = this.isQuoteOpen && opensWithQuote(this.speech.tokens, from, to);
    if (isNewParagraph) this.addPageCarriers(readDateline(this.speech, from, to));
    const reading = this.read(from, to);
    const named = this.utter(reading);
    const isQuoted = !this.isNarrating && opensWithQuote(this.speech.tokens, from, to);
    const goesOn = reading.goesOn || this.isQuoteOpen || isQuoted || (!isNewParagraph && !this.isNarrating && !reading.isNarrator);
    if (named) {
      this.current = named;
      this.isNarrating = false;
      this.push(range, named, false);
    } else if (goesOn && this.current) {
      this.isNarrating = false;
      const own = this.toRange(reading.cue);
      this.current = { ...this.current, carriers: merge(this.current.carriers, reading.carriers), cue: own ?? this.current.cue };
      this.push(range, this.current, true);
    } else {
      this.isNarrating = true;
      this.push(range, this.signed ? { originator: this.signed, spokesperson: null, carriers: [], cue: null } : null, false);
    }
    this.isQuoteOpen = leavesQuoteOpen(this.speech.tokens, from, to, this.isQuoteOpen);
  }

  /** The spans; a carrier named in one sentence of a run of the same speaker carries the whole run. */
  finish(): SpeechSpan[] {
    for (const order of [this.drafts, this.drafts.toReversed()]) {
      let before: Utterance | null = null;
      for (const draft of order) {
        const here = draft.utterance;
        if (here && before && here.originator.name === before.originator.name) here.carriers = merge(here.carriers, before.carriers);
        before = here;
      }
    }
    return this.drafts.map(({ start, end, cue, isCarried, utterance }) => ({ start, end, cue, isCarried, chain: utterance ? this.chainOf(utterance) : [] }));
  }

  private read(from: number, to: number): SentenceReading {
    const first = this.speech.tokens.slice(from, Math.min(to, from + 12)).find((token) => token.kind === 'word');
    const isArabic = (first?.text.charCodeAt(0) ?? 0) >= 0x600;
    return isArabic ? readArabicSentence(this.speech, from, to) : readEnglishSentence(this.speech, from, to);
  }

  /** Who speaks by a reading, or null when it names nobody. An outlet originates only what nobody else is named for. */
  private utter(reading: SentenceReading): Utterance | null {
    const source = reading.source ? this.memory.resolve(reading.source) : null;
    const lead = reading.lead ? this.memory.resolve(reading.lead) : null;
    const cue = this.toRange(reading.cue);
    const carriers = [...reading.carriers];
    // "according to a statement carried by …": of a statement of nobody named, the carrier is all there is.
    const [carrier] = carriers;
    if (!lead && !source) return reading.source && carrier ? { originator: carrier, spokesperson: null, carriers: carriers.slice(1), cue } : null;
    if (!lead || !source) return { originator: (lead ?? source) as Speaker, spokesperson: null, carriers, cue };
    if (source.agent?.kind === 'outlet') return { originator: lead, spokesperson: null, carriers: merge(carriers, [source]), cue };
    if (lead.agent?.kind === 'outlet') return { originator: source, spokesperson: null, carriers: merge([lead], carriers), cue };
    if (lead.isPerson && !source.isPerson && source.name !== lead.name) return { originator: source, spokesperson: lead, carriers, cue };
    return { originator: lead, spokesperson: null, carriers, cue };
  }

  private push(range: { start: number; end: number }, utterance: Utterance | null, isCarried: boolean): void {
    const { points } = this;
    this.drafts.push({
      start: points.toCodePoint(range.start), end: points.toCodePoint(range.end),
      utterance: utterance && { ...utterance, carriers: [...utterance.carriers] }, cue: utterance?.cue ?? null, isCarried,
    });
  }

  private toRange(cue: readonly [number, number] | null): CodePointRange | null {
    if (!cue) return null;
    const [first, last] = [this.speech.tokens[cue[0]], this.speech.tokens[cue[1]]];
    return first && last ? { start: this.points.toCodePoint(first.start), end: this.points.toCodePoint(last.end) } : null;
  }

  /** The chain of an utterance, the same one for all sentences of one speaker. */
  private chainOf({ originator, spokesperson, carriers }: Utterance): AttributionLink[] {
    const key = [originator, spokesperson, ...carriers].map((speaker) => speaker?.name).join('\n');
    const known = this.chains.get(key);
    if (known) return known;
    const links: AttributionLink[] = [{ name: originator.name, role: 'originator' }];
    if (spokesperson) links.push({ name: spokesperson.name, role: 'spokesperson' });
    const isArabic = /[\u0600-\u06ff]/.test(originator.name);
    const names = [...carriers.map((carrier) => carrier.name), ...this.pageCarriers.map((agent) => (isArabic ? agent.ar : agent.en))];
    for (const name of new Set(names)) if (!links.some((link) => link.name === name)) links.push({ name, role: 'carrier' });
    this.chains.set(key, links);
    return links;
  }
}

function merge(first: readonly Speaker[], second: readonly Speaker[]): Speaker[] {
  return [...first, ...second.filter((speaker) => !first.some((other) => other.name === speaker.name))];
}
