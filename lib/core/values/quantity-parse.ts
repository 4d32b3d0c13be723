import { boundsFor, checkQuantity, type QuantityProblem } from './quantity';
import { parseNumber, type NumberProblem } from './typed-number';
import type { Interval } from './interval';
import type { Qualifier } from './typed-value';

export interface HedgedNumber extends Interval {
  qualifier: Qualifier;
}

/** Reads number words ("تسعة", "two dozen"); null when it finds none. Passed in, so that this file needs no lexicon. */
export type NumberReader = (text: string) => HedgedNumber | null;

export type ParsedQuantity = { ok: true; value: HedgedNumber } | { ok: false; problem: NumberProblem | QuantityProblem };

/** Signs and words that people type before or after a number. Longer ones first, so that "no more than" is not "more than". */
const HEDGES: readonly { qualifier: Qualifier; before?: RegExp; after?: RegExp }[] = [
  { qualifier: 'at_least', before: /^(?:≥|>=|at least|no (?:less|fewer) than|not less than|ما لا يقل عن|لا يقل عن|على الأقل|على الاقل)/i, after: /(?:\+|at least|or more|على الأقل|على الاقل|فأكثر)$/i },
  { qualifier: 'at_most', before: /^(?:≤|<=|at most|no more than|not more than|up to|ما لا يزيد على|لا يزيد على|لا يتجاوز|لا تتجاوز|على الأكثر|بحد أقصى)/i, after: /(?:at most|or (?:less|fewer)|على الأكثر|على الاكثر|فأقل)$/i },
  { qualifier: 'more_than', before: /^(?:>|more than|over|above|أكثر من|اكثر من|ما يزيد على|ما يزيد عن|يفوق)/i },
  { qualifier: 'less_than', before: /^(?:<|less than|fewer than|under|below|أقل من|اقل من)/i },
  { qualifier: 'about', before: /^(?:~|≈|±|about|around|roughly|nearly|almost|some|نحو|حوالي|قرابة|زهاء|ما يقارب)/i, after: /(?:تقريبا|تقريبًا)$/ },
  { qualifier: 'exact', before: /^(?:=|exactly|بالضبط|تماما)/i, after: /(?:exactly|بالضبط|تماما)$/i },
];

const RANGES: readonly RegExp[] = [
  /^(?:between|from)\s+(.+?)\s+(?:and|to)\s+(.+)$/i,
  /^(?:بين|ما بين)\s+(.+?)\s+و\s*(.+)$/,
  /^من\s+(.+?)\s+(?:إلى|الى)\s+(.+)$/,
  /^([\d٠-٩۰-۹.,٫٬]+)\s*(?:-|–|—|\.\.|to|إلى|الى)\s*([\d٠-٩۰-۹.,٫٬]+)$/i,
];

/**
 * Reads a count as a person types it: "39", "٣٩", ">30", "at least 9", «أكثر من 30», "1,500-3,000", «بين 10 و20».
 * `readWords` gets what is left when no digits are found. Refuses with one problem code; never guesses.
 */
export function parseQuantity(text: string, options: { whole?: boolean; readWords?: NumberReader } = {}): ParsedQuantity {
  const typed = text.trim().replace(/\s+/g, ' ');
  const range = RANGES.map((pattern) => pattern.exec(typed)).find((match) => match !== null);
  if (range) return parseRange(range[1] ?? '', range[2] ?? '', options);
  const { qualifier, rest } = takeHedge(typed);
  const number = readOne(rest, options);
  if (!number.ok) {
    const words = options.readWords?.(typed);
    return words ? checked(words) : number;
  }
  return checked({ ...boundsFor(qualifier, number.value), qualifier });
}

function parseRange(from: string, to: string, options: { whole?: boolean; readWords?: NumberReader }): ParsedQuantity {
  const low = readOne(from, options);
  if (!low.ok) return low;
  const high = readOne(to, options);
  if (!high.ok) return high;
  return checked({ ...boundsFor('range', low.value, high.value), qualifier: 'range' });
}

/** One bare number, in digits or, through the reader, in words that mean exactly one. */
function readOne(text: string, { whole = true, readWords }: { whole?: boolean; readWords?: NumberReader }) {
  const number = parseNumber(text, { whole });
  if (number.ok) return number;
  const words = readWords?.(text);
  return words && words.low !== null && words.low === words.high ? ({ ok: true, value: words.low } as const) : number;
}

function takeHedge(typed: string): { qualifier: Qualifier; rest: string } {
  for (const { qualifier, before, after } of HEDGES) {
    for (const pattern of [before, after]) {
      if (pattern?.test(typed)) return { qualifier, rest: typed.replace(pattern, '').trim() };
    }
  }
  return { qualifier: 'exact', rest: typed };
}

function checked(value: HedgedNumber): ParsedQuantity {
  const [problem] = checkQuantity(value).filter((code) => code !== 'not_whole');
  return problem ? { ok: false, problem } : { ok: true, value };
}
