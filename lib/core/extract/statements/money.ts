import type { FoundNumber } from '../numbers/find-numbers';
import type { Draft } from './draft';
import type { Sentence } from './sentence';

const SIGNS: ReadonlyMap<string, string> = new Map([['$', 'USD'], ['€', 'EUR'], ['£', 'GBP']]);

/** Which dollar or dinar, where the word after it says so; ISO 4217. A bare دينار in this material is Iraq's, a bare جنيه Egypt's. */
const NATIONAL: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  ['GBP', [[/syrian/, 'SYP'], [/egyptian/, 'EGP'], [/lebanese/, 'LBP'], [/sudanese/, 'SDG']]],
  ['IQD', [[/كويتي|kuwaiti/, 'KWD'], [/اردني|jordanian/, 'JOD'], [/بحريني/, 'BHD'], [/ليبي/, 'LYD'], [/تونسي/, 'TND'], [/جزايري/, 'DZD']]],
  ['USD', [[/كندي|canadian/, 'CAD'], [/استرالي|australian/, 'AUD']]],
  ['EGP', [[/استرليني/, 'GBP'], [/سوداني/, 'SDG']]],
  ['SYP', [[/لبناني/, 'LBP'], [/تركي/, 'TRY']]],
  ['SAR', [[/ايراني/, 'IRR'], [/قطري/, 'QAR'], [/عماني/, 'OMR'], [/يمني/, 'YER']]],
  ['AED', [[/مغربي/, 'MAD']]],
]);

/** An amount of money at a number: "5 ملايين دولار", "$5 million". Null where the number counts something else. */
export function readMoney(sentence: Sentence, number: FoundNumber): { draft: Draft; next: number } | null {
  const sign = SIGNS.get(sentence.tokens[number.from - 1]?.text ?? '') ?? SIGNS.get(sentence.tokens[number.at - 1]?.text ?? '');
  let next = Math.max(number.next, number.coreNext);
  let currency = sign ?? null;
  let from = sign && sentence.tokens[number.from - 1]?.kind === 'mark' ? number.from - 1 : number.from;
  if (currency === null) {
    let at = sentence.word(next) === 'من' ? next + 1 : next;
    // "5 million Syrian pounds": whose money stands before it in English.
    const whose = sentence.noun(at)?.class !== 'currency' && sentence.noun(at + 1)?.class === 'currency' && sentence.language === 'en' ? sentence.word(at) : '';
    if (whose !== '') at += 1;
    const noun = sentence.noun(at);
    if (noun?.class !== 'currency' || noun.currency === null) return null;
    currency = (NATIONAL.get(noun.currency) ?? []).find(([pattern]) => pattern.test(whose || sentence.word(at + 1)))?.[1] ?? noun.currency;
    next = at + 1;
  }
  if (from < 0) from = number.from;
  return {
    draft: {
      kind: 'money', attribute: 'money', low: number.low, high: number.high, qualifier: number.qualifier, unit: currency, subject: 'unknown', assertion: 'asserted',
      scope: 'incident', start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[next - 1]?.end ?? 0, partOf: null, isPartOfEarlier: false,
    },
    next,
  };
}
