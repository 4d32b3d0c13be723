/**
 * Month and weekday names, folded as foldForSearch folds (hamza seats, ى/ي, ة/ه, lower case), to their numbers.
 * Arabic has three sets in use for the Gregorian year: Levantine and Iraqi (Aramaic names), Egyptian and Gulf (from English),
 * and Maghrebi (from French). Sources: the calendar month names of Unicode CLDR for ar-IQ, ar-EG, ar-DZ, ar-TN and ar-MA;
 * variant spellings as newsrooms print them.
 */

export interface MonthName {
  month: number;
  /** Folded; a space inside means several words ("تشرين الاول"). */
  name: string;
}

const MONTHS_BY_NUMBER: Record<number, readonly string[]> = {
  1: ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'يناير', 'جانفي', 'january', 'jan'],
  2: ['شباط', 'فبراير', 'فيفري', 'february', 'feb'],
  3: ['اذار', 'مارس', 'march', 'mar'],
  4: ['نيسان', 'ابريل', 'افريل', 'april', 'apr'],
  5: ['ايار', 'مايو', 'ماي', 'may'],
  6: ['حزيران', 'يونيو', 'يونيه', 'جوان', 'june', 'jun'],
  7: ['تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويليه', 'july', 'jul'],
  8: ['اب', 'اغسطس', 'اغشت', 'غشت', 'اوت', 'august', 'aug'],
  9: ['ايلول', 'سبتمبر', 'شتنبر', 'september', 'sept', 'sep'],
  10: ['تشرين الاول', 'تشرين اول', 'اكتوبر', 'october', 'oct'],
  11: ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نوفمبر', 'نونبر', 'november', 'nov'],
  12: ['كانون الاول', 'كانون اول', 'ديسمبر', 'دجنبر', 'december', 'dec'],
};

/** All Gregorian month names, longest first (so that the two-word names are tried before their first word). */
export const MONTH_NAMES: readonly MonthName[] = Object.entries(MONTHS_BY_NUMBER)
  .flatMap(([month, names]) => names.map((name) => ({ month: Number(month), name })))
  .sort((a, b) => b.name.length - a.name.length);

/** Months of the Hijri year, 1 to 12. Source: the names of Unicode CLDR's islamic calendar for Arabic; English as agencies spell them. */
const HIJRI_BY_NUMBER: Record<number, readonly string[]> = {
  1: ['محرم', 'محرم الحرام', 'muharram'],
  2: ['صفر', 'صفر الخير', 'safar'],
  3: ['ربيع الاول', 'ربيع اول', "rabi' al-awwal", 'rabi al-awwal', 'rabi i'],
  4: ['ربيع الثاني', 'ربيع الاخر', 'ربيع ثاني', "rabi' al-thani", 'rabi al-thani', 'rabi ii'],
  5: ['جمادي الاولي', 'جمادي الاول', 'jumada al-awwal', 'jumada al-ula', 'jumada i'],
  6: ['جمادي الاخره', 'جمادي الثانيه', 'جمادي الاخر', 'جمادي الثاني', 'jumada al-thani', 'jumada al-akhira', 'jumada ii'],
  7: ['رجب', 'rajab'],
  8: ['شعبان', "sha'ban", 'shaban', 'shaaban'],
  9: ['رمضان', 'رمضان المبارك', 'ramadan', 'ramadhan'],
  10: ['شوال', 'shawwal'],
  11: ['ذو القعده', 'ذي القعده', 'ذوالقعده', "dhu al-qi'dah", 'dhu al-qadah', 'dhul qadah'],
  12: ['ذو الحجه', 'ذي الحجه', 'ذوالحجه', 'dhu al-hijjah', 'dhul hijjah'],
};

/** All Hijri month names, longest first. */
export const HIJRI_MONTH_NAMES: readonly MonthName[] = Object.entries(HIJRI_BY_NUMBER)
  .flatMap(([month, names]) => names.map((name) => ({ month: Number(month), name })))
  .sort((a, b) => b.name.length - a.name.length);

/** Weekdays, folded, to ISO numbers: Monday 1 to Sunday 7. Arabic without the article. */
export const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map([
  ['اثنين', 1], ['ثلاثاء', 2], ['ثلاثا', 2], ['اربعاء', 3], ['اربعا', 3], ['خميس', 4], ['جمعه', 5], ['سبت', 6], ['احد', 7],
  ['monday', 1], ['mon', 1], ['tuesday', 2], ['tues', 2], ['tue', 2], ['wednesday', 3], ['wed', 3], ['thursday', 4], ['thurs', 4],
  ['thur', 4], ['thu', 4], ['friday', 5], ['fri', 5], ['saturday', 6], ['sat', 6], ['sunday', 7], ['sun', 7],
]);
