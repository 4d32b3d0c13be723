import { indexCodePoints } from '@/lib/core/text/code-points';
import { normalise } from '@/lib/core/text/normalise';
import type { ReadingAids } from '@/lib/core/text/reading-aids';
import { type Token, tokenise } from '@/lib/core/text/tokens';
import { COMPLEMENTS_AR, NAME_ENDS_AR, SPEECH_VERBS_AR } from '../attribution/speech-ar';
import type { FoundEntity } from './find-units';
import { readOrdinal } from './ordinals';
import { afterLetters, formsOf } from './phrase-index';
import { remember } from './remember';
import { isTitle } from './titles';

/** Words that lengthen a rank: "الفريق أول قوات خاصة الركن", folded. */
const RANK_TAILS = new Set('اول الاول الركن ركن قوات خاصه طيار الطيار الحقوقي الدكتور المهندس المتقاعد البحري الطبيب general'.split(' '));
/** First parts of names in two words: the next word belongs to them. */
const JOINED = new Set('عبد ابو ابن بن ام ال ابي عبدال al el abu bin abd'.split(' '));
/** Words in a name, compounds counted once. */
const LONGEST_NAME = 5;

/**
 * Finds persons by title and name: "اللواء يحيى رسول", "الجنرال مايكل إريك كوريلا", "Gen. Abdul Razaq Yaqubi". A name without a title
 * is not found: Arabic does not tell it from other words. Rules N1–N3 of SPEC.md. Linear.
 */
export function findPersons(text: string, { tokens = tokenise(normalise(text)), points = indexCodePoints(text) }: ReadingAids = {}): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const person = readPerson(tokens, i);
    const [first, last] = [tokens[i], tokens[(person?.next ?? 0) - 1]];
    if (!person || !first || !last) {
      i += 1;
      continue;
    }
    const [start, end] = [afterLetters(text, first.start, person.prefix), last.end];
    const nameFrom = tokens[person.nameAt]?.start ?? start;
    const words = text.slice(start, end);
    found.push({
      start: points.toCodePoint(start),
      end: points.toCodePoint(end),
      value: { kind: 'entity', entityKind: 'person', entityId: null, name: text.slice(nameFrom, end).replace(/\s+/g, ' '), designation: null, role: null, text: words },
    });
    i = person.next;
  }
  return found;
}

function readPerson(tokens: readonly Token[], at: number): { nameAt: number; next: number; prefix: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const prefix = rankPrefix(token.text);
  if (prefix === null) return null;
  let i = at + 1;
  if (tokens[i]?.text === '.' && !tokens[i]?.spaced) i += 1;
  while (RANK_TAILS.has(tokens[i]?.text ?? '') || (isTitle(tokens[i]?.text ?? '') === 'rank' && i < at + 6)) {
    i += 1;
    if (tokens[i]?.text === '.' && !tokens[i]?.spaced) i += 1;
  }
  const nameAt = i;
  const isLatin = token.text.charCodeAt(0) < 0x600;
  for (let words = 0; words < LONGEST_NAME && isNameWord(tokens[i], isLatin); words++) {
    // A number makes it a unit: "اللواء السابع".
    if (words === 0 && readOrdinal(tokens, i)) return null;
    const isJoined = JOINED.has(tokens[i]?.text ?? '');
    // "… البوطي المعروف": an Arabic name ends with its family name, which has the article.
    const isFamilyName = !isLatin && (tokens[i]?.text ?? '').startsWith('ال');
    i += 1;
    if (isLatin && tokens[i]?.text === '-' && !tokens[i]?.spaced) i += 1;
    // "عبد الأمير": the second half may be a title by itself.
    if (isJoined && tokens[i]?.kind === 'word') i += 1;
    if (isFamilyName) break;
  }
  return i > nameAt ? { nameAt, next: i, prefix } : null;
}

const rankPrefix = remember(findRank);

function findRank(word: string): number | null {
  for (const [form, , prefix] of formsOf(word)) if (isTitle(form) === 'rank') return prefix;
  return null;
}

function isNameWord(token: Token | undefined, isLatin: boolean): boolean {
  if (token?.kind !== 'word' || token.text.length < 2) return false;
  if (isLatin) return token.capital && isTitle(token.text) === '';
  const { text } = token;
  const rest = text.startsWith('و') ? text.slice(1) : text;
  return !(NAME_ENDS_AR.has(text) && text !== 'علي') && !SPEECH_VERBS_AR.has(text) && !SPEECH_VERBS_AR.has(rest) && !COMPLEMENTS_AR.has(text) && !STOPS.has(text) && isTitle(text) === '' && !(text.startsWith('و') && isTitle(rest) !== '');
}

const STOPS = new Set('في من الي عن هو هي الذي التي ان بان عضو السابق الحالي العام التزام شدد جدد استقبل تلقي يستقبل يبحث بحث زار ترأس تراس'.split(' '));
