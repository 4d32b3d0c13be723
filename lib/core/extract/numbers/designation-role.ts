import { MONTH_NAMES } from '@/lib/core/text/calendar/month-names';
import { foldLetters } from '@/lib/core/text/fold';
import type { ReadLanguage } from '@/lib/core/text/language';
import type { TokenText } from './atoms';
import type { FoundNumber } from './find-numbers';

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldLetters));

/** Digits behind these are what something is called: المادة 140, شارع 60, Room 12, Resolution 1701. With or without the article. */
const NAMED = {
  ar: folded(
    'رقم مادة قرار قانون مرسوم فقرة بند صفحة غرفة شقة هاتف تلفون جوال موبايل فاكس شارع قناة فرانس طراز موديل كوفيد إصدار آية حلقة رحلة بوابة ملحق قرن مرتبة سو سوخوي ميغ ميج ميراج إف إم تي',
  ),
  en: folded(
    'resolution article page room channel highway route chapter flight section clause paragraph apartment gate terminal figure table apollo france covid boeing airbus interstate ' +
      'exit platform brigade division battalion regiment squadron version episode suite lot',
  ),
};
/** Nouns of a series: digits with the article behind them are ordinals (الدورة الـ77). "القتلى الـ15" and "قتل اليوم 15" are counted. */
const SERIES_AR = folded('دورة قمة ذكرى يوم ليلة أسبوع جولة نسخة مرة طبعة');
/** Formations: "اللواء 59" is one, but "من الفرقة 3 جنود" counts soldiers. */
const FORMATIONS_AR = folded('لواء فرقة فوج كتيبة سرية فيلق فصيل');
const ARTICLE = /^[وفبلك]?(?:ال|لل)/;
/** What may follow the number of a formation that is not counted by it. */
const NOT_COUNTED = folded('في من على إلى عن مع ضمن قرب بعد قبل خلال أن إن التي الذي');
/** Words before a hyphen and digits that are only clitics: "ال-15" is the fifteen. */
const CLITICS = /^[وفبلك]?(?:ال|لل)?$/;

/** Whether digits name a thing instead of counting it: by the noun before them, or glued to a word by a hyphen (كوفيد-19, under-23). */
export function isDesignation(source: TokenText, number: FoundNumber, language: ReadLanguage): boolean {
  if (!number.digits || number.from !== number.at || number.coreNext - number.at > 1) return false;
  const { tokens } = source;
  const before = tokens[number.at - 1];
  if (before?.kind === 'mark' && before.text === '-' && !before.spaced && tokens[number.at]?.spaced === false) {
    const word = tokens[number.at - 2];
    return word?.kind === 'word' && !CLITICS.test(word.text);
  }
  // "No. 5", with its capital: "said no. 5 died" ends a sentence.
  if (before?.text === '.' && !before.spaced && tokens[number.at - 2]?.text === 'no') return source.raw.charAt(tokens[number.at - 2]?.start ?? 0) === 'N';
  if (before?.kind !== 'word') return false;
  if (before.text === 'الامن' && tokens[number.at - 2]?.text === 'مجلس') return true;
  const noun = language === 'ar' ? before.text.replace(ARTICLE, '') : before.text;
  if (NAMED[language].has(noun) || (language === 'ar' && number.article && noun !== before.text && SERIES_AR.has(noun))) return true;
  if (language !== 'ar' || !FORMATIONS_AR.has(noun)) return false;
  const after = tokens[number.coreNext];
  return after?.kind !== 'word' || ARTICLE.test(after.text) || NOT_COUNTED.has(after.text);
}

/** "10 am", "5 p.m.", "الساعة 10". */
export function isTimeOfDay({ tokens }: TokenText, number: FoundNumber, language: ReadLanguage): boolean {
  if (number.value === null || number.value > 24) return false;
  if (language === 'ar') return /^[وفبل]?(?:الساعه|للساعه)$/.test(tokens[number.from - 1]?.text ?? '');
  const [after, dot, letter] = [tokens[number.coreNext], tokens[number.coreNext + 1], tokens[number.coreNext + 2]];
  if (after?.text === 'am' || after?.text === 'pm' || after?.text === "o'clock") return number.digits || after.text === "o'clock";
  return number.digits && (after?.text === 'a' || after?.text === 'p') && dot?.text === '.' && !dot.spaced && letter?.text === 'm';
}

const MONTH_BEGINNINGS: ReadonlySet<string> = new Set(MONTH_NAMES.map(({ name }) => name.split(' ')[0] ?? name));
const LAST_DAY = 31;

/** A day of the month: "22 نوفمبر", "13-15 July", "November 22,". English months count with their capital only ("may"). */
export function isDayOfMonth({ tokens, raw }: TokenText, number: FoundNumber): boolean {
  if ((number.qualifier !== 'exact' && number.qualifier !== 'range') || number.low === null || number.high === null || number.low < 1 || number.high > LAST_DAY) return false;
  const isMonth = (i: number): boolean => {
    const token = tokens[i];
    if (token?.kind !== 'word' || !MONTH_BEGINNINGS.has(token.text)) return false;
    return token.text > 'z' || /\p{Lu}/u.test(raw.charAt(token.start));
  };
  const [before, after] = [tokens[number.at - 1], tokens[number.coreNext]];
  // "7 من أكتوبر", "17 و18 تموز"
  const isLink = number.digits && ((after?.kind === 'word' && after.text === 'من') || (after?.kind === 'number' && after.prefix === 'و' && Number(after.text) <= LAST_DAY));
  if (isMonth(number.coreNext) || (isLink && isMonth(number.coreNext + 1))) return true;
  const month = before?.text === '.' && !before.spaced ? number.at - 2 : number.at - 1;
  return number.digits && isMonth(month) && (tokens[month]?.text ?? '') <= 'z' && after?.kind !== 'word';
}

/** "Smith, 45, said": an age in apposition to a name, as wires write it. */
export function isAgeInApposition({ tokens, raw }: TokenText, number: FoundNumber): boolean {
  const isComma = (i: number) => tokens[i]?.kind === 'mark' && tokens[i]?.text === ',';
  const name = tokens[number.at - 2];
  return number.digits && number.value !== null && number.value < 120 && isComma(number.at - 1) && isComma(number.coreNext) && name?.kind === 'word' &&
    tokens[number.at]?.spaced === true && /\p{Lu}/u.test(raw.charAt(name.start));
}
