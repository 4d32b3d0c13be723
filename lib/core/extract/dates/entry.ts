import type { Part } from './span';

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/**
 * What a word can mean to the date grammar. The lexicons map folded words and phrases to these.
 * - `numeral`: part of a number in words; `ordinal`: first, second …; -1 is "last".
 * - `unit`: `count` 2 for duals, 'many' for plurals.
 * - `direction`: -1 past ("last", الماضي), 0 this, 1 next; 2 and -2 the one beyond.
 * - `deictic`: a day counted from the anchor. `clock`: time of day, which is passed over.
 * - `particle`: a grammar word, by its role.
 */
export type Entry =
  | { cls: 'numeral'; value: number }
  | { cls: 'ordinal'; value: number }
  | { cls: 'month'; value: number; isWeak: boolean }
  | { cls: 'hijri'; value: number; isWeak: boolean }
  | { cls: 'weekday'; value: number; isWeak: boolean }
  | { cls: 'unit'; unit: TimeUnit; count: 1 | 2 | 'many' }
  | { cls: 'direction'; value: number; isWeak: boolean }
  | { cls: 'deictic'; value: number }
  | { cls: 'part'; part: Part }
  | { cls: 'decade'; value: number }
  | { cls: 'season'; value: number }
  | { cls: 'holiday'; name: string }
  | { cls: 'clock'; takesNumber: boolean }
  | { cls: 'particle'; role: Particle };

export type Particle =
  | 'from' | 'to' | 'between' | 'and' | 'in' | 'of' | 'the' | 'since' | 'until' | 'by' | 'ago' | 'before' | 'after' | 'now' | 'few' | 'this' | 'rest'
  | 'later' | 'earlier' | 'hijri_era' | 'christian_era' | 'before_christ' | 'date' | 'minute' | 'hour' | 'will' | 'reschedule' | 'rite'
  | 'about' | 'beyond' | 'within' | 'every' | 'same' | 'itself' | 'age' | 'pair' | 'starting' | 'relative' | 'place';

export const particle = (role: Particle): Entry => ({ cls: 'particle', role });
export const numeral = (value: number): Entry => ({ cls: 'numeral', value });
export const ordinal = (value: number): Entry => ({ cls: 'ordinal', value });
export const unit = (name: TimeUnit, count: 1 | 2 | 'many' = 1): Entry => ({ cls: 'unit', unit: name, count });
export const direction = (value: number, isWeak = false): Entry => ({ cls: 'direction', value, isWeak });
export const deictic = (value: number): Entry => ({ cls: 'deictic', value });
export const part = (name: Part): Entry => ({ cls: 'part', part: name });
export const clock = (takesNumber = false): Entry => ({ cls: 'clock', takesNumber });
export const holiday = (name: string): Entry => ({ cls: 'holiday', name });
export const season = (value: number): Entry => ({ cls: 'season', value });
export const decade = (value: number): Entry => ({ cls: 'decade', value });

/** Spreads a list of words, parted by blanks ("_" stands for a blank inside a phrase), over one entry. */
export function words(list: string, entry: Entry): [string, Entry][] {
  return list.split(' ').map((word) => [word.replaceAll('_', ' '), entry]);
}
