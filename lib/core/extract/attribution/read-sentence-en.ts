import type { Token } from '@/lib/core/text/tokens';
import { isWordLike } from '../entities/phrase-index';
import { isTitle } from '../entities/titles';
import type { Agent } from './agents';
import type { SpeechText } from './speech-text';
import type { Mention, SentenceReading, Speaker } from './speaker';
import { AGREEING_EN, CARRIED_EN, DOCUMENTS_EN, FIGURES_EN, NAME_STARTS_EN, NARRATOR_EN, PRONOMINAL_HEADS_EN, PRONOUNS_EN, ROLE_NOUNS_EN, SPEECH_VERBS_EN, WEAK_VERBS_EN } from './speech-en';

/** Words looked at before or behind a verb for its speaker. */
const LONGEST_NAME = 16;
/** Tokens of "who asked not to be named", and of whom a carrier quotes. */
const LONGEST_ASIDE = 18;
const ASIDE_STARTS = new Set('who speaking asking which whose citing quoting requesting'.split(' '));
/** Tokens behind the verb within which the reported words begin. */
const LONGEST_CUE = 12;
/** Tokens of "death toll" behind "put the". */
const FIGURE_REACH = 3;
/** Capital words of a name before its office. */
const SHORTEST_FULL_NAME = 2;
const PLACE_PREPOSITIONS = new Set('in at near on of from off'.split(' '));
const ADVERBS = new Set('also has have had later reportedly earlier then again first already publicly recently previously all both'.split(' '));
const NAME_STOPS = new Set('that on in at by during after before while when as who which said told and but earlier late monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));

const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);

/** Reads who is said to speak in one English sentence, tokens `from` to `to` (exclusive). */
export function readEnglishSentence(speech: SpeechText, from: number, to: number): SentenceReading {
  const { tokens } = speech;
  let lead: Mention | null = null;
  let source: Mention | null = null;
  let goesOn = false;
  let cue: [number, number] | null = null;
  const carriers: Speaker[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const agreeing = AGREEING_EN.find((phrase) => phrase.split(' ').every((word, k) => tokens[i + k]?.text === word));
    if (agreeing) {
      const found = readForward(speech, i + agreeing.split(' ').length, to);
      if (found) {
        if (lead && outletOf(found.mention)) carriers.push(outletOf(found.mention) as Speaker);
        else source ??= found.mention;
        if (found.carrier) carriers.push(found.carrier);
        cue = [cue?.[0] ?? i, found.next - 1];
        i = found.next - 1;
      }
      continue;
    }
    const quoted: QuotedSpeaker | null = token.text === 'quoted' && !lead && !goesOn ? readQuoted(speech, i, from, to) : null;
    if (quoted) {
      lead = quoted.mention;
      if (quoted.carrier) carriers.push(quoted.carrier);
      cue = [from, quoted.next - 1];
      i = quoted.next - 1;
      continue;
    }
    if (lead || goesOn || !(SPEECH_VERBS_EN.has(token.text) || putsFigure(tokens, i))) continue;
    const found = readSpeaker(speech, i, from, to);
    if (!found) continue;
    if (found.mention) lead = found.mention;
    else goesOn = true;
    const told = readTold(speech, i, to);
    if (told) carriers.push(told);
    cue = [Math.min(found.first, cue?.[0] ?? found.first), endOfCue(tokens, i + 1, to)];
  }
  const isNarrator = !lead && !source && !goesOn && opensAsNarrator(tokens, from, to);
  return { lead, source, carriers, goesOn, isNarrator, cue };
}

/** "The governor put the death toll at 70": whose count it is. */
function putsFigure(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:put|puts)$/.test(tokens[verb]?.text ?? '') || !/^(?:the|its)$/.test(tokens[verb + 1]?.text ?? '')) return false;
  return tokens.slice(verb + 2, verb + 2 + FIGURE_REACH).some((token) => FIGURES_EN.has(token.text));
}

const outletOf = (mention: Mention): Speaker | null => (mention.kind === 'named' && mention.speaker.agent?.kind === 'outlet' ? mention.speaker : null);

/** The speaker of a verb: the words before it in its clause, or behind it ("…," said X). A pronoun gives no mention: the same goes on. */
function readSpeaker(speech: SpeechText, verb: number, from: number, to: number): { mention: Mention | null; first: number } | null {
  const { tokens } = speech;
  let end = verb;
  while (end > from && ADVERBS.has(tokens[end - 1]?.text ?? '')) end -= 1;
  end = beforeParenthesis(tokens, end, from);
  let start = end;
  while (start > from && end - start < LONGEST_NAME) {
    const token = tokens[start - 1];
    if (!token || (token.kind === 'mark' && !(token.text === '-' && !token.spaced) && !isInitialStop(tokens, start - 1)) || NAME_STARTS_EN.has(token.text)) break;
    start -= 1;
  }
  // "…, spokesman for the ministry, said": the name stands before the comma.
  if (start < end && isMark(tokens[start - 1], ',') && ROLE_NOUNS_EN.has(tokens[start]?.text ?? '')) {
    let name = start - 1;
    while (name > from && tokens[name - 1]?.capital && tokens[name - 1]?.kind === 'word') name -= 1;
    // "near Kirkuk on Sunday, a source said": a place or a day before the comma is nobody's name.
    const isName = start - 1 - name >= SHORTEST_FULL_NAME && !NAME_STOPS.has(tokens[name]?.text ?? '') && !PLACE_PREPOSITIONS.has(tokens[name - 1]?.text ?? '');
    if (isName) start = name;
  }
  // "…, which Islamic State claimed": no speech of the sentence's own.
  if (start < end && tokens[start - 1]?.text === 'which') return null;
  // "…," said General X: nothing stands before the verb, or only the quotation.
  if (start === end) {
    const apposed = readApposedName(speech, verb, from);
    if (apposed) return apposed;
    if (!isMark(tokens[verb - 1], '",') || tokens[verb]?.text === 'told') return null;
    const after = readForward(speech, verb + 1, to);
    return after ? { mention: after.mention, first: verb } : null;
  }
  if (PRONOUNS_EN.has(tokens[start]?.text ?? '')) return end - start === 1 ? { mention: null, first: start } : null;
  const mention = mentionOf(speech, start, end);
  if (!mention) return null;
  const isKnown = mention.kind === 'named' && mention.speaker.agent !== null;
  const opensLine = tokens[verb]?.text === 'say' && start === from;
  if (WEAK_VERBS_EN.has(tokens[verb]?.text ?? '') && !isKnown && !opensLine && tokens[verb + 1]?.text !== 'that' && !isMark(tokens[verb + 1], '":,')) return null;
  return { mention, first: start };
}

interface QuotedSpeaker {
  mention: Mention;
  carrier: Speaker | null;
  next: number;
}

/** "State media quoted the governor, Sam Hill, as saying": who is quoted speaks, who quotes carries. */
function readQuoted(speech: SpeechText, verb: number, from: number, to: number): QuotedSpeaker | null {
  const { tokens } = speech;
  let as = verb + 1;
  while (as < to && as - verb <= LONGEST_ASIDE && !(tokens[as]?.text === 'as' && tokens[as + 1]?.text === 'saying')) as += 1;
  if (tokens[as]?.text !== 'as' || as >= to) return null;
  const named = [...tokens.slice(verb + 1, as)];
  while (isMark(named.at(-1), ',')) named.pop();
  const comma = named.findLastIndex((token) => isMark(token, ','));
  const mention = mentionOf(speech, comma >= 0 ? verb + 2 + comma : verb + 1, verb + 1 + named.length) ?? mentionOf(speech, verb + 1, verb + 1 + (comma >= 0 ? comma : named.length));
  if (!mention) return null;
  let start = verb;
  while (start > from && verb - start < LONGEST_NAME && !isMark(tokens[start - 1], ',.:;"')) start -= 1;
  const carrier = mentionOf(speech, start, verb);
  const known = CARRIED_EN.has(tokens[verb - 2]?.text ?? '') ? null : carrier;
  return { mention, carrier: known?.kind === 'named' ? known.speaker : null, next: as + 2 };
}

/** "the Ministry (MoI) said": what stands before a parenthesis at the end of a name. */
function beforeParenthesis(tokens: readonly Token[], end: number, from: number): number {
  if (!isMark(tokens[end - 1], ')')) return end;
  for (let i = end - 2; i > Math.max(from, end - 8); i--) if (isMark(tokens[i], '(')) return i;
  return end;
}

/** "Her daughter, Seema, told …", "Seema, her daughter-in-law, added …": a name between or before the commas at the verb. */
function readApposedName(speech: SpeechText, verb: number, from: number): { mention: Mention; first: number } | null {
  const { tokens } = speech;
  const comma = verb - 1;
  if (!isMark(tokens[comma], ',') || isMark(tokens[comma - 1], '"\'')) return null;
  let start = comma;
  while (start > from && comma - start < LONGEST_ASIDE && !isMark(tokens[start - 1], ',.:;"')) start -= 1;
  let end = comma;
  // "The official, who asked not to be named, said"
  if (isMark(tokens[start - 1], ',') && ASIDE_STARTS.has(tokens[start]?.text ?? '')) {
    end = start - 1;
    start = end;
    while (start > from && end - start < LONGEST_NAME && !isMark(tokens[start - 1], ',.:;"')) start -= 1;
    const named = mentionOf(speech, start, end);
    return named && { mention: named, first: start };
  }
  if (!tokens[start]?.capital && isMark(tokens[start - 1], ',')) {
    end = start - 1;
    start = end;
    while (start > from && tokens[start - 1]?.capital) start -= 1;
  }
  const mention = end > start ? mentionOf(speech, start, end) : null;
  return mention && { mention, first: start };
}

/** "Gen. Abdul Razaq", "U.S.": a full stop inside a name. */
const isInitialStop = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before !== undefined && (before.text.length <= 2 || isTitle(before.text) === 'rank');
};

/** Who words are according to, and who is said to have carried them: "a statement by X carried by Y". */
function readForward(speech: SpeechText, from: number, to: number): { mention: Mention; next: number; carrier?: Speaker } | null {
  const { tokens } = speech;
  let start = from;
  while (start < to && (isMark(tokens[start], '"\'') || tokens[start]?.text === 'by')) start += 1;
  const known = matchKnown(speech, start, to);
  let end = start;
  while (end < to && end - start < LONGEST_NAME) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && !isInitialStop(tokens, end) && token.text !== '-') || (end > start && NAME_STOPS.has(token.text) && !goesOnBy(tokens, end)) || token.kind === 'line_end') break;
    end += 1;
  }
  if (known && known.next >= end) return { mention: { kind: 'named', speaker: known.speaker }, next: known.next };
  const carried = readCarried(speech, start, end);
  if (carried) return { ...carried, next: end };
  const mention = mentionOf(speech, start, end);
  return mention ? { mention, next: end } : null;
}

/** Whether "by" goes on with who issued or carried the words before it. */
function goesOnBy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]?.text === 'by' && (CARRIED_EN.has(before) || DOCUMENTS_EN.has(before));
}

/** "a statement (by X) carried by Y": the document or its issuer, and the outlet that carried it. */
function readCarried(speech: SpeechText, from: number, to: number): { mention: Mention; carrier: Speaker } | null {
  const { tokens } = speech;
  let at = from + 1;
  while (at < to && !(CARRIED_EN.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'by')) at += 1;
  const outlet = at + 2 < to ? mentionOf(speech, at + 2, to) : null;
  if (outlet?.kind !== 'named') return null;
  const by = tokens.slice(from, at).findIndex((token) => token.text === 'by' || token.text === 'from');
  const issuer = by < 0 ? null : mentionOf(speech, from + by + 1, at);
  return { mention: issuer ?? { kind: 'document' }, carrier: outlet.speaker };
}

/** Outlet that was told: "told TOLOnews", "said to NBC News": it carries the words. */
function readTold(speech: SpeechText, verb: number, to: number): Speaker | null {
  const i = speech.tokens[verb]?.text === 'told' ? verb + 1 : speech.tokens[verb + 1]?.text === 'to' ? verb + 2 : -1;
  const known = i < 0 ? null : matchKnown(speech, i, to);
  return known?.speaker.agent?.kind === 'outlet' ? known.speaker : null;
}

function matchKnown(speech: SpeechText, from: number, to: number): { speaker: Speaker; next: number } | null {
  for (const start of speech.tokens[from]?.text === 'the' ? [from, from + 1] : [from]) {
    const match = speech.agents.matchAt(speech.tokens, start);
    if (match && start + match.length <= to) return { speaker: speakerOf(speech, start, start + match.length, match.entry), next: start + match.length };
  }
  return null;
}

function mentionOf(speech: SpeechText, from: number, to: number): Mention | null {
  const { tokens } = speech;
  const known = matchKnown(speech, from, to);
  if (known && known.next === to) return { kind: 'named', speaker: known.speaker };
  // "Afghan news publication Khaama Press": an outlet behind its description.
  const tail = [3, 2, 1].map((length) => (to - length > from ? matchKnown(speech, to - length, to) : null)).find((match) => match?.next === to);
  if (tail?.speaker.agent?.kind === 'outlet') return { kind: 'named', speaker: tail.speaker };
  const start = tokens[from]?.text === 'the' || tokens[from]?.text === 'a' ? from + 1 : from;
  const last = tokens[to - 1];
  if (start >= to || !last) return null;
  const speaker = speakerOf(speech, start, to, null);
  const words = tokens.slice(start, to).filter(isWordLike);
  const hasName = words.some((token, k) => token.capital && (k > 0 || words.length === 1)) || words.some((token) => PRONOMINAL_HEADS_EN.has(token.text) || isTitle(token.text) !== '');
  if (!hasName) return null;
  if (words.length === 1) {
    if (DOCUMENTS_EN.has(last.text)) return { kind: 'document' };
    return { kind: 'short', word: last.text, speaker };
  }
  return { kind: 'named', speaker };
}

function speakerOf(speech: SpeechText, from: number, to: number, agent: Agent | null): Speaker {
  const { tokens, raw } = speech;
  const [first, last] = [tokens[from], tokens[to - 1]];
  const words = tokens.slice(from, to).filter(isWordLike).map((token) => token.text);
  const written = first && last ? raw.slice(first.start, last.end) : '';
  const isPerson = agent === null && tokens.slice(from, to).some((token) => token.capital) && !PRONOMINAL_HEADS_EN.has(words.at(-1) ?? '');
  return { name: agent?.en ?? written.replace(/\s+/g, ' ').trim(), agent, words, isPerson };
}

function endOfCue(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST_CUE); i++) {
    if (tokens[i]?.text === 'that' || isMark(tokens[i], ':"')) return i;
  }
  // "X said Thursday the death toll …": the weekday right behind the verb dates the words.
  return Math.min(to, from + 1) - 1 >= from && /day$/.test(tokens[from]?.text ?? '') ? from : from - 1;
}

function opensAsNarrator(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens.slice(from, Math.min(to, from + 4)).map((token) => token.text).join(' ');
  return NARRATOR_EN.some((phrase) => opening.startsWith(`${phrase} `));
}
