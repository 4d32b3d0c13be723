import type { ReadLanguage } from '@/lib/core/text/language';
import type { TokenText } from './atoms';
import { hedgeBounds } from './bounds';
import type { FoundNumber } from './find-numbers';
import { type Hedge, HEDGES_AR, HEDGES_EN, type HedgeLexicon } from './hedges';
import type { RangedNumber } from './join-range';
import { PhraseIndex } from './phrase-match';
import { numeralEn } from './words-en';
import { numeralWordAr } from './words-ar';

interface HedgeIndex {
  before: PhraseIndex<Hedge>;
  after: PhraseIndex<Hedge>;
  verbs: ReadonlyMap<string, Hedge>;
  verbsOfCount: ReadonlyMap<string, Hedge>;
  verbsOn: ReadonlySet<string>;
  negations: ReadonlySet<string>;
}

function buildIndex(lexicon: HedgeLexicon): HedgeIndex {
  return {
    before: new PhraseIndex(lexicon.before, 'last'),
    after: new PhraseIndex(lexicon.after, 'first'),
    verbs: new Map(lexicon.verbs.flatMap(([hedge, words]) => words.map((word) => [word.replaceAll('ى', 'ي'), hedge] as const))),
    verbsOfCount: new Map(lexicon.verbsOfCount.flatMap(([hedge, words]) => words.map((word) => [word, hedge] as const))),
    verbsOn: new Set(lexicon.verbsOn),
    negations: new Set(lexicon.negations),
  };
}

const INDEX: Record<ReadLanguage, HedgeIndex> = { ar: buildIndex(HEDGES_AR), en: buildIndex(HEDGES_EN) };
/** How many words may stand between a verb of exceeding and its number. */
const VERB_REACH = 5;
/** How many words (the counted noun and its adjectives) may stand between a number and the hedge after it. */
const AFTER_REACH = 3;
/** Signs that hedge, as headlines and tables have them. */
const SIGNS: ReadonlyMap<string, Hedge> = new Map([['>', 'more_than'], ['<', 'less_than'], ['≥', 'at_least'], ['≤', 'at_most'], ['≈', 'about'], ['~', 'about'], ['±', 'about']]);
const TIME_NOUN_EN = /^(?:year|month|week|day|hour|minute|decade)s?$/;
/** "على" and "عن", folded. */
const ON = new Set(['علي', 'عن']);
/** The subject of such verbs: عدد القتلى, حصيلة الضحايا, أعدادهم. Folded. */
const COUNT_WORD = /^(?:ال)?(?:عدد|اعداد|حصيله|مجموع|اجمالي)(?:ه|ها|هم)?$/;
/** "come under 170 attacks": what they come under, not how many fewer. */
const COMES = /^(?:come|comes|came|coming)$/;
/** "عشرون ونيف": up to nine more, or up to ninety-nine more than hundreds. */
const AND_A_BIT = new Set(['ونيف', 'ونيفا']);

/** Puts the hedge before or after a number on it, and makes the finding. Its role is set by the caller. */
export function applyHedge(source: TokenText, number: RangedNumber, language: ReadLanguage): FoundNumber {
  const { tokens } = source;
  const found: FoundNumber = {
    from: number.from, next: number.next, at: number.at, coreNext: number.next, start: 0, end: 0, low: number.low, high: number.high,
    qualifier: number.isRange ? 'range' : number.value === null ? 'vague' : 'exact', value: number.value, role: 'count', article: number.article,
    conjunction: number.conjunction, digits: number.digits,
  };
  if (tokens[number.next]?.kind === 'word' && AND_A_BIT.has(tokens[number.next]?.text ?? '') && number.value !== null) {
    Object.assign(found, { low: number.low + 1, high: number.low + (number.low >= 100 ? 99 : 9), qualifier: 'range', next: number.next + 1 });
  } else {
    const hedge = findHedge(source, number, language);
    if (hedge) {
      Object.assign(found, hedgeBounds(hedge.hedge, number.low, number.high));
      found.from = Math.min(found.from, hedge.from ?? found.from);
      found.next = Math.max(found.next, hedge.next ?? found.next);
    }
  }
  found.start = tokens[found.from]?.start ?? 0;
  const first = tokens[found.from];
  // A glued conjunction or article is no part of the number's own words.
  if (first && found.from === found.at) found.start = first.start + cliticLength(source, found.at, language);
  found.end = tokens[found.next - 1]?.end ?? found.start;
  return found;
}

function cliticLength({ raw, tokens }: TokenText, at: number, language: ReadLanguage): number {
  const token = tokens[at];
  if (!token || language !== 'ar') return 0;
  const letters = token.kind === 'number' ? token.prefix.length : (numeralWordAr(token.text)?.prefixLength ?? 0);
  // Raw letters may carry marks and tatweel: walk over them.
  let length = 0;
  let seen = 0;
  while (token.start + length < token.end && seen < letters) {
    length += 1;
    seen += 1;
    while (/[\u0640\u064b-\u065f\u200c-\u200f\u202a-\u202e]/.test(raw.charAt(token.start + length))) length += 1;
  }
  return length;
}

interface FoundHedge {
  hedge: Hedge;
  from?: number;
  next?: number;
}

function findHedge(source: TokenText, number: RangedNumber, language: ReadLanguage): FoundHedge | null {
  const { tokens } = source;
  const index = INDEX[language];
  let before = number.from - 1;
  if (tokens[before]?.kind === 'mark' && '"\'('.includes(tokens[before]?.text ?? '')) before -= 1;
  if (language === 'en' && tokens[before]?.kind === 'word' && tokens[before]?.text === 'the') before -= 1;
  const sign = tokens[number.from - 1];
  const bySign = sign?.kind === 'mark' ? SIGNS.get(sign.text) : undefined;
  if (bySign) return { hedge: bySign, from: number.from - 1 };
  const direct = index.before.match(tokens, before);
  // "over 3 years" is a stretch of time, not more than three.
  const isStretch = tokens[before]?.text === 'over' && TIME_NOUN_EN.test(tokens[number.next]?.text ?? '');
  const isExposure = tokens[before]?.text === 'under' && COMES.test(tokens[before - 1]?.text ?? '');
  if (direct && !isStretch && !isExposure) {
    const negated = tokens[direct.from - 1]?.kind === 'word' && index.negations.has(tokens[direct.from - 1]?.text ?? '');
    return { hedge: negated ? negate(direct.value) : direct.value, from: direct.from };
  }
  const after = (number.digits ? findPlus(source, number.next) : null) ?? findAfter(source, number, index, language);
  if (after) return after;
  const verb = findVerb(source, before, index, language);
  // "يقدر عددهم بين 1500 و3000": a range says already how sure it is.
  return verb?.hedge === 'about' && number.isRange ? null : verb;
}

/** "لا أكثر من", "ليس أقل من". */
function negate(hedge: Hedge): Hedge {
  if (hedge === 'more_than') return 'at_most';
  return hedge === 'less_than' ? 'at_least' : hedge;
}

/** "30+", "30-plus": so many or more. A plus with more behind it is a formula. */
function findPlus({ tokens }: TokenText, next: number): FoundHedge | null {
  const [sign, word] = [tokens[next], tokens[next + 1]];
  if (sign?.kind !== 'mark' || sign.spaced) return null;
  if (sign.text === '+' && word?.spaced !== false) return { hedge: 'at_least', next: next + 1 };
  return sign.text === '-' && word?.text === 'plus' && !word.spaced ? { hedge: 'at_least', next: next + 2 } : null;
}

function findAfter(source: TokenText, number: RangedNumber, index: HedgeIndex, language: ReadLanguage): FoundHedge | null {
  const { tokens } = source;
  for (let i = number.next; i <= number.next + AFTER_REACH; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'mark' && '"\''.includes(token.text)) continue;
    if (token?.kind !== 'word') return null;
    const match = opensComparison(source, i) ? null : index.after.match(tokens, i);
    // Only a hedge right at the number is part of its words; past the noun the noun's tokens stay outside.
    if (match) return i === number.next ? { hedge: match.value, next: match.next } : { hedge: match.value };
    const numeral = language === 'ar' ? numeralWordAr(token.text)?.numeral : numeralEn(token.text);
    if (numeral && numeral.kind !== 'group') return null;
  }
  return null;
}

/** "158 قتيلا وأكثر من 6000 جريح": the hedge is the next number's. */
function opensComparison({ tokens }: TokenText, i: number): boolean {
  return tokens[i]?.text === 'واكثر' && tokens[i + 1]?.text === 'من';
}

function findVerb(source: TokenText, before: number, index: HedgeIndex, language: ReadLanguage): FoundHedge | null {
  const { tokens } = source;
  for (let i = before; i >= 0 && i > before - VERB_REACH; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    const numeral = language === 'ar' ? numeralWordAr(token.text) : numeralEn(token.text);
    if (numeral) return null;
    const verb = token.text.replace(/^[وف]/, '');
    const ofCount = i < before && COUNT_WORD.test(tokens[i + 1]?.text ?? '') ? index.verbsOfCount.get(verb) : undefined;
    const hedge = index.verbs.get(token.text) ?? index.verbs.get(verb) ?? ofCount ?? (index.verbsOn.has(verb) && ON.has(tokens[before]?.text ?? '') ? 'more_than' : undefined);
    if (hedge) {
      const negated = tokens[i - 1]?.kind === 'word' && index.negations.has(tokens[i - 1]?.text ?? '');
      return { hedge: negated && hedge === 'more_than' ? 'at_most' : hedge };
    }
  }
  return null;
}
