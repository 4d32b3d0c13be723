import { foldForSearch } from '@/lib/core/text/fold';
import { toAsciiDigits } from './typed-number';
import type { Designation } from './typed-value';

/** Folded beginnings of words, to the code they stand for. Echelons from the largest down; services as they are told in Iraq and Syria. */
const ECHELONS: readonly (readonly [string, string])[] = [
  ['فيلق', 'corps'], ['فرقه', 'division'], ['فق', 'division'], ['لواء', 'brigade'], ['فوج', 'regiment'], ['كتيبه', 'battalion'], ['سريه', 'company'],
  ['corps', 'corps'], ['division', 'division'], ['brigade', 'brigade'], ['regiment', 'regiment'], ['battalion', 'battalion'], ['company', 'company'],
];
const SERVICES: readonly (readonly [string, string])[] = [
  ['حشد شعبي', 'popular_mobilisation'], ['حشد', 'popular_mobilisation'], ['popular mobili', 'popular_mobilisation'], ['pmf', 'popular_mobilisation'], ['pmu', 'popular_mobilisation'],
  ['شرطه اتحاديه', 'federal_police'], ['federal police', 'federal_police'], ['بيشمركه', 'peshmerga'], ['peshmerga', 'peshmerga'],
  ['مكافحه الارهاب', 'counter_terrorism'], ['counter terrorism', 'counter_terrorism'], ['حرس الحدود', 'border_guard'], ['border guard', 'border_guard'],
  ['قوات الجويه', 'air_force'], ['air force', 'air_force'], ['جيش', 'army'], ['army', 'army'],
];

/** Ordinal stems 1 to 10, folded, without article and gender; Arabic and English. */
const ORDINALS: readonly (readonly [RegExp, number])[] = (
  [
    ['اول|اولي', 'first', 1], ['ثاني|ثانيه', 'second', 2], ['ثالث|ثالثه', 'third', 3], ['رابع|رابعه', 'fourth', 4], ['خامس|خامسه', 'fifth', 5],
    ['سادس|سادسه', 'sixth', 6], ['سابع|سابعه', 'seventh', 7], ['ثامن|ثامنه', 'eighth', 8], ['تاسع|تاسعه', 'ninth', 9], ['عاشر|عاشره', 'tenth', 10],
  ] as const
).map(([ar, en, n]) => [new RegExp(`^(?:${ar}|${en})$`), n] as const);
const TEEN = /^(?:عشر|عشره)$/;

/**
 * Reads a military designation from a unit's name: "اللواء السابع للحشد الشعبي" → 7 / brigade / popular_mobilisation,
 * "فق10" → 10 / division / null, "9th Armoured Division" → 9 / division / null. Null when the name has no echelon:
 * then it is no numbered unit. An ordinal is part of a name, never a count.
 */
export function parseDesignation(name: string): Designation | null {
  const words = foldForSearch(toAsciiDigits(name)).replace(/([\p{L}])(\d)/gu, '$1 $2').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map(bare);
  const text = words.join(' ');
  const echelon = findCode(text, ECHELONS);
  if (echelon === null) return null;
  return { ordinal: findOrdinal(words), echelon, service: findCode(text, SERVICES) };
}

/** A word without the clitics that hide a name: "للحشد" → "حشد", "والجيش" → "جيش", "اللواء" → "لواء". */
function bare(word: string): string {
  const stripped = word.replace(/^و?(?:ب|ك|ف)?(?:ال|لل)(?=\p{L}{3})/u, '');
  // "اللواء" loses its article and one lam of its own with it when the two lams are taken for لل.
  return /^(?:و)?(?:ب)?الل/.test(word) ? word.replace(/^و?ب?ال/, '') : stripped;
}

function findCode(text: string, table: readonly (readonly [string, string])[]): string | null {
  return table.find(([start]) => ` ${text}`.includes(` ${start}`))?.[1] ?? null;
}

function findOrdinal(words: readonly string[]): number | null {
  for (const [i, word] of words.entries()) {
    const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word);
    if (digits) return Number(digits[1]);
    const unit = word === 'حادي' || word === 'حاديه' ? 1 : ORDINALS.find(([pattern]) => pattern.test(word))?.[1];
    if (unit !== undefined) return TEEN.test(words[i + 1] ?? '') ? unit + 10 : unit;
  }
  return null;
}

/** Equal, one saying less than the other, different, or not to be told. Two missing parts are never equal. */
export type DesignationRelation = 'equal' | 'inside' | 'contains' | 'different' | 'unknown';

/**
 * How designation `a` lies to `b`. A part that only one side names makes that side the more precise one ("the 7th Brigade
 * of the army" lies inside "the 7th Brigade"); ordinal and echelon must be known to call two units the same.
 */
export function relateDesignations(a: Designation, b: Designation): DesignationRelation {
  const pairs = [[a.ordinal, b.ordinal], [a.echelon, b.echelon], [a.service, b.service]] as const;
  if (pairs.some(([x, y]) => x !== null && y !== null && x !== y)) return 'different';
  if ([a.ordinal, b.ordinal, a.echelon, b.echelon].includes(null)) return 'unknown';
  if (a.service === b.service) return 'equal';
  return a.service === null ? 'contains' : 'inside';
}
