import { boundsFor } from '@/lib/core/values/quantity';
import { parseQuantity } from '@/lib/core/values/quantity-parse';
import { parseNumber } from '@/lib/core/values/typed-number';
import type { Interval } from '@/lib/core/values/interval';
import type { Qualifier } from '@/lib/core/values/typed-value';

/** A hedged number while it is typed: the words for how it is hedged and one or two numbers, in any digits. */
export interface NumberEntry {
  qualifier: Qualifier;
  first: string;
  second: string;
}

/** How many numbers a wording takes. "About" takes one, or two where its bounds are no plain ±10 %. */
export function numbersAsked({ qualifier, second }: NumberEntry): 0 | 1 | 2 {
  switch (qualifier) {
    case 'indefinite':
      return 0;
    case 'range':
    case 'vague':
      return 2;
    case 'about':
      return second === '' ? 1 : 2;
    case 'exact':
    case 'at_least':
    case 'more_than':
    case 'at_most':
    case 'less_than':
      return 1;
  }
}

/** The bounds an entry stands for. A number that can't be read is NaN, which the schema refuses beside its field. */
export function boundsOf(entry: NumberEntry, whole = true): Interval {
  const read = (typed: string) => {
    const number = parseNumber(typed, { whole });
    return number.ok ? number.value : number.problem === 'empty' ? null : Number.NaN;
  };
  const first = read(entry.first);
  switch (numbersAsked(entry)) {
    case 0:
      return boundsFor(entry.qualifier, 2);
    case 1:
      return first === null ? { low: null, high: null } : boundsFor(entry.qualifier, first);
    case 2:
      return { low: first, high: read(entry.second) };
  }
}

/** The entry that stands for stored bounds. */
export function entryOf({ low, high, qualifier }: Interval & { qualifier: Qualifier }): NumberEntry {
  const told = (n: number | null) => (n === null ? '' : String(n));
  switch (qualifier) {
    case 'exact':
    case 'at_least':
      return { qualifier, first: told(low), second: '' };
    case 'more_than':
      return { qualifier, first: low === null ? '' : told(low - 1), second: '' };
    case 'at_most':
      return { qualifier, first: told(high), second: '' };
    case 'less_than':
      return { qualifier, first: high === null ? '' : told(high + 1), second: '' };
    case 'about': {
      const middle = low !== null && high !== null ? (low + high) / 2 : Number.NaN;
      const plain = Number.isFinite(middle) ? boundsFor('about', Math.round(middle)) : null;
      return plain?.low === low && plain?.high === high ? { qualifier, first: told(Math.round(middle)), second: '' } : { qualifier, first: told(low), second: told(high) };
    }
    case 'range':
    case 'vague':
      return { qualifier, first: told(low), second: told(high) };
    case 'indefinite':
      return { qualifier, first: '', second: '' };
  }
}

/** An entry after words were typed into its first field: ">30", "at least 9", «بين 10 و20» choose the wording by themselves. */
export function typeNumber(entry: NumberEntry, typed: string): NumberEntry {
  const read = parseQuantity(typed, { whole: false });
  if (!read.ok || read.value.qualifier === 'exact') return { ...entry, first: typed };
  return entryOf(read.value);
}
