import { type Counted, take } from './counted';
import type { Sentence } from './sentence';

/** How many words may stand between an English number and its noun: "two Iraqi army soldiers". */
const ENGLISH_NOUN_REACH = 4;

export function findEnglishNoun(sentence: Sentence, found: Counted): void {
  let at = sentence.skipQuotes(found.next);
  const isOf = sentence.word(at) === 'of';
  if (isOf) at += 1;
  while (/^(?:the|our|his|their|its|more|at|least)$/.test(sentence.word(at))) at += 1;
  let limit = at + ENGLISH_NOUN_REACH;
  const farthest = limit + MOST_INITIALS * INITIAL;
  let unknown = -1;
  for (; at < limit; at += 1) {
    const word = sentence.word(at);
    if (isInitialStop(sentence, at)) {
      limit = Math.min(limit + INITIAL, farthest);
      continue;
    }
    if (sentence.isMark(at, '-')) continue;
    if (word === '' || sentence.cues.prepositions.has(word) || sentence.cues.and.has(word) || sentence.numberAt.has(at)) break;
    const noun = sentence.noun(at);
    // "other" before a noun only sets it apart: "100 other times".
    if (noun && word === 'other' && sentence.word(at + 1) !== '') continue;
    if (noun) {
      take(found, noun, at);
      // "Taliban fighters", "army officers": the last noun of the run is the one counted.
      while (sentence.noun(at + 1) && sentence.noun(at + 1)?.class !== 'measure' && !sentence.predicate(at + 1)) at += 1;
      const last = sentence.noun(at);
      if (last?.number === 'singular' && found.high !== 1 && isPlainPlural(sentence, at + 1)) {
        unknown = at + 1;
        break;
      }
      if (last) take(found, last.subject === 'unknown' && noun.subject !== 'unknown' ? { ...last, subject: noun.subject } : last, at);
      return;
    }
    if (sentence.predicate(at) || sentence.cues.boundaries.has(word) || FUNCTION_WORDS_EN.has(word)) break;
    unknown = at;
  }
  if (unknown >= 0) {
    found.isUnknownNoun = true;
    found.unit = sentence.text(unknown, unknown + 1);
    found.nounAt = unknown;
    found.next = unknown + 1;
  }
}
/** The tokens of an initial with its dot, which are no words between a number and its noun. */
const INITIAL = 2;
const MOST_INITIALS = 3;

/** The dot of "U.S.": it ends no clause. */
function isInitialStop(sentence: Sentence, at: number): boolean {
  return sentence.isMark(at, '.') && sentence.word(at - 1).length === 1 && sentence.tokens[at]?.spaced === false;
}

/** "three refugee camps": behind a singular a plural that no lexicon knows is what is counted. */
function isPlainPlural(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return /[^s]s$/.test(word) && sentence.senses[at] === null && !FUNCTION_WORDS_EN.has(word) && !sentence.cues.boundaries.has(word) && !sentence.cues.prepositions.has(word);
}

const FUNCTION_WORDS_EN = new Set([
  'them', 'us', 'those', 'these', 'whom', 'which', 'more', 'is', 'was', 'were', 'are', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'may', 'might', 'he', 'she', 'it', 'they', 'than', 'so', 'as', 'if', 'said', 'to',
]);
