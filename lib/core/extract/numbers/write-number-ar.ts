/** The gender of the counted noun (not of the number word) and the case of the number. */
export interface ArabicForm {
  gender: 'masculine' | 'feminine';
  grammaticalCase: 'nominative' | 'oblique';
}

/** The word for 3-10 with a feminine noun; with a masculine noun it takes ة (the reversed agreement of Arabic numbers). */
const STEMS = ['', 'واحد', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = ['', 'مئة', '', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];
const POWERS = [
  { value: 1e12, one: 'تريليون', dual: 'تريليون', plural: 'تريليونات' },
  { value: 1e9, one: 'مليار', dual: 'مليار', plural: 'مليارات' },
  { value: 1e6, one: 'مليون', dual: 'مليون', plural: 'ملايين' },
  { value: 1e3, one: 'ألف', dual: 'ألف', plural: 'آلاف' },
];

/** A whole number from 0 in Arabic words, units before tens, parts joined by و. */
export function writeNumberAr(value: number, form: ArabicForm): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const power of POWERS) {
    if (rest < power.value) continue;
    parts.push(countPower(Math.floor(rest / power.value), power, form));
    rest %= power.value;
  }
  if (rest > 0) parts.push(belowThousand(rest, form));
  return parts.join(' و');
}

function dualEnding({ grammaticalCase }: ArabicForm): string {
  return grammaticalCase === 'nominative' ? 'ان' : 'ين';
}

/** "ألف", "ألفان", "ثلاثة آلاف", "أحد عشر ألفا", "مئة ألف": the power is a masculine noun and is counted like one. */
function countPower(count: number, power: { one: string; dual: string; plural: string }, form: ArabicForm): string {
  if (count === 1) return power.one;
  if (count === 2) return power.dual + dualEnding(form);
  const words = belowThousand(count, { ...form, gender: 'masculine' });
  const low = count % 100;
  if (low >= 3 && low <= 10) return `${words} ${power.plural}`;
  return low === 0 || low === 1 || low === 2 ? `${words} ${power.one}` : `${words} ${power.one}ا`;
}

function belowThousand(value: number, form: ArabicForm): string {
  const parts: string[] = [];
  const hundreds = Math.floor(value / 100);
  if (hundreds === 2) parts.push(`مئت${dualEnding(form)}`);
  else if (hundreds > 0) parts.push(HUNDREDS[hundreds] ?? '');
  if (value % 100 > 0) parts.push(belowHundred(value % 100, form));
  return parts.join(' و');
}

function belowHundred(value: number, form: ArabicForm): string {
  if (value <= 10) return unit(value, form);
  const low = value % 10;
  if (value < 20) return teen(value, form);
  const tens = (TENS[Math.floor(value / 10)] ?? '') + (form.grammaticalCase === 'nominative' ? 'ون' : 'ين');
  return low === 0 ? tens : `${unit(low, form)} و${tens}`;
}

function unit(value: number, form: ArabicForm): string {
  const feminine = form.gender === 'feminine';
  if (value === 1) return feminine ? 'واحدة' : 'واحد';
  if (value === 2) return (feminine ? 'اثنت' : 'اثن') + dualEnding(form);
  const stem = STEMS[value] ?? '';
  return feminine ? stem : `${stem}ة`;
}

function teen(value: number, form: ArabicForm): string {
  const feminine = form.gender === 'feminine';
  const ten = feminine ? 'عشرة' : 'عشر';
  if (value === 11) return feminine ? `إحدى ${ten}` : `أحد ${ten}`;
  if (value === 12) return `${feminine ? 'اثنت' : 'اثن'}${form.grammaticalCase === 'nominative' ? 'ا' : 'ي'} ${ten}`;
  return `${unit(value - 10, form)} ${ten}`;
}
