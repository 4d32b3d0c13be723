import { MONTH_NAMES } from '@/lib/core/text/calendar/month-names';
import type { ReadLanguage } from '@/lib/core/text/language';
import type { TokenText } from './atoms';
import { isAgeInApposition, isDayOfMonth, isDesignation, isTimeOfDay } from './designation-role';
import { isYear } from './digit-patterns';
import type { FoundNumber } from './find-numbers';
import { numeralWordAr } from './words-ar';

/**
 * What a number is to the readers above. Only `count` can be a quantity; `glued` is digits stuck to letters ("20دولار"),
 * which the statement reader takes where it knows the unit; `age` is an age or another measure ("eight-story").
 */
export type NumberRole = 'count' | 'percent' | 'glued' | 'year' | 'fraction' | 'date_part' | 'age' | 'ordinal' | 'pronoun' | 'designation' | 'time';

const YEAR_WORDS = {
  ar: new Set(['عام', 'سنه', 'لعام', 'بعام', 'العام', 'وعام', 'لسنه', 'السنه', 'اعوام', 'عامي', 'موسم', 'دستور', 'انتخابات', 'مونديال', 'حرب', 'ثوره', 'اتفاق', 'زلزال', 'انقلاب', 'مجزره', 'غزو', 'نكبه', 'نكسه', 'قمه', 'موازنه', 'ميزانيه', 'رؤيه', 'رويه']),
  en: new Set(['year', 'early', 'late', 'mid', 'fiscal']),
};
/** The last word of each month's name ("تشرين الثاني" ends in الثاني), which is what stands before a year. */
const MONTH_ENDINGS = new Set(MONTH_NAMES.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)));
const DATE_PREPOSITIONS = {
  ar: new Set(['في', 'منذ', 'حتي', 'قبل', 'بعد', 'خلال', 'من', 'الي', 'نهايه', 'بدايه', 'مطلع', 'اواخر', 'اوائل', 'منتصف', 'بحلول']),
  en: new Set(['in', 'since', 'by', 'until', 'from', 'during', 'before', 'after', 'between', 'of', 'to']),
};
/** Right before a number: somebody's age. */
const AGE_WORDS = new Set(['سن', 'السن', 'عمر', 'العمر', 'عمره', 'عمرها', 'بعمر', 'البالغ', 'البالغه', 'aged']);
/** Behind a number and a hyphen these make an adjective of it: "25-year-old", "eight-story building", "500-pound bomb". */
const MEASURED = /^(?:(?:year|month|day|week|hour|minute|decade|point|man|mile|km|kilomet|met|foot|feet|inch|pound|kilogram|ton|bed|seat|stor|floor|lane|page|round|term|stage|phase|part|degree)|(?:state|way|party|star|fold|sided|time)$)/;
/** Before واحد and "one" these make a pronoun: أي واحد, this one. */
const PRONOUN_MAKERS = {
  ar: new Set(['اي', 'كل', 'ولا', 'لا', 'اكثر']),
  en: new Set(['this', 'that', 'which', 'the', 'any', 'every', 'each', 'no', 'another', 'some', 'these', 'those', 'day', 'next', 'last', 'only']),
};
const PRONOUN_VERBS_EN = new Set(['can', 'could', 'should', 'would', 'must', 'may', 'might', 'is', 'was', 'has', 'does', 'day', 'point', 'another', 'knows', 'wants']);

/** Before عشر and عشرة these make an ordinal: "السابعة عشرة", "الثاني عشر". */
const ORDINAL_UNIT = /^[وفبل]?(?:ال|ل)?(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/;

/** The role of a number by what stands around it. */
export function roleOf(source: TokenText, number: FoundNumber, language: ReadLanguage): NumberRole {
  const { tokens } = source;
  const text = (i: number) => tokens[i]?.text ?? '';
  const isMark = (i: number, mark: string) => tokens[i]?.kind === 'mark' && text(i) === mark;
  const after = tokens[number.coreNext];
  if (isPercent(source, number.coreNext)) return 'percent';
  if (isMark(number.at - 1, '/') && tokens[number.at]?.spaced === false && tokens[number.at - 2]?.kind === 'number') return 'date_part';
  if (isMark(number.coreNext, '/') && after?.spaced === false && tokens[number.coreNext + 1]?.kind === 'number') return partOfSlashes(source, number);
  const single = number.coreNext - number.at === 1;
  if (AGE_WORDS.has(text(number.from - 1))) return 'age';
  if (language === 'en' && ((/^years?$/.test(text(number.coreNext)) && text(number.coreNext + 1) === 'old') || isAgeInApposition(source, number))) return 'age';
  if (isTimeOfDay(source, number, language)) return 'time';
  if (isDayOfMonth(source, number)) return 'date_part';
  if (number.digits && after?.kind === 'word' && !after.spaced) return 'glued';
  if (language === 'en' && after?.kind === 'mark' && after.text === '-' && !after.spaced && MEASURED.test(text(number.coreNext + 1))) return 'age';
  if (single && tokens[number.at]?.kind === 'number' && isYear(text(number.at)) && isYearHere(source, number, language)) return 'year';
  if (language === 'ar' && number.value !== null && !number.digits && YEAR_WORDS.ar.has(text(number.from - 1)) && number.value >= 1400) return 'year';
  if (isDesignation(source, number, language)) return 'designation';
  if (number.value === 1 && single && !number.digits) {
    const before = text(number.at - 1);
    if (PRONOUN_MAKERS[language].has(before)) return 'pronoun';
    if (language === 'en' && (after?.kind !== 'word' || PRONOUN_VERBS_EN.has(after.text) || isMark(number.coreNext, "'"))) {
      // "minus one", "point one" and a line that is only a number are numbers.
      return tokens.length <= 2 || number.from < number.at ? 'count' : 'pronoun';
    }
  }
  if (language === 'ar' && number.value === 10 && ORDINAL_UNIT.test(text(number.at - 1))) return 'ordinal';
  if (language === 'ar' && number.article && !number.digits && number.qualifier === 'exact' && isOrdinalTens(source, number)) return 'ordinal';
  return 'count';
}

/** "%", "percent", "في المئة", "بالمئة" right after a number. */
export const isPercent = (source: TokenText, at: number): boolean => percentLength(source, at) > 0;

/** How many tokens the sign or words for percent at `at` take; 0 for none. */
export function percentLength({ tokens }: TokenText, at: number): 0 | 1 | 2 {
  const token = tokens[at];
  if (token?.kind === 'mark') return token.text === '%' ? 1 : 0;
  if (token?.kind !== 'word') return 0;
  if (['percent', 'percentage', 'pct', 'بالميه', 'بالمايه'].includes(token.text)) return 1;
  const next = tokens[at + 1]?.text ?? '';
  return (token.text === 'per' && next === 'cent') || (token.text === 'في' && (next === 'الميه' || next === 'المايه')) ? 2 : 0;
}

/** "11/10" is a fraction or a date without a year; "5/17/2018" three parts of a date. */
function partOfSlashes({ tokens }: TokenText, number: FoundNumber): NumberRole {
  const third = tokens[number.coreNext + 2];
  return third?.kind === 'mark' && third.text === '/' ? 'date_part' : 'fraction';
}

function isYearHere({ tokens }: TokenText, number: FoundNumber, language: ReadLanguage): boolean {
  const before = tokens[number.at - 1];
  const after = tokens[number.coreNext];
  const previous = before?.kind === 'word' ? before.text : '';
  if (YEAR_WORDS[language].has(previous) || MONTH_ENDINGS.has(previous)) return true;
  // "عامي 2014 و2017"
  if (before?.kind === 'number' && isYear(before.text) && tokens[number.at]?.prefix === 'و') return true;
  if (after?.kind === 'word' && (after.text === 'م' || after.text === 'ميلادي' || after.text === 'ميلاديه')) return true;
  // "22 November, 2024"
  if (before?.kind === 'mark' && before.text === ',' && tokens[number.at - 2]?.kind === 'number') return true;
  if (before?.kind === 'mark' && before.text === ',' && MONTH_ENDINGS.has(tokens[number.at - 2]?.text ?? '')) return true;
  // "the 2018 elections", "a 2019 report": four bare digits between article and noun.
  if (language === 'en' && (previous === 'the' || previous === 'a') && after?.kind === 'word') return true;
  return DATE_PREPOSITIONS[language].has(previous) && after?.kind !== 'word';
}

/** "القرن العشرين", "الذكرى الثلاثين": tens with the article are ordinals unless a counted noun (in ا or ة) follows. */
function isOrdinalTens({ tokens }: TokenText, number: FoundNumber): boolean {
  const word = numeralWordAr(tokens[number.at]?.text ?? '');
  if (word?.numeral.kind === 'unit' && word.numeral.value === 2) return true;
  if (word?.numeral.kind !== 'tens' || number.coreNext - number.at > 1) return false;
  const after = tokens[number.coreNext];
  return !(after?.kind === 'word' && /[اه]$/.test(after.text));
}
