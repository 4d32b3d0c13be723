/**
 * The Arabic future verb: س glued to an imperfect (prefix ي, ت or ن; أ is told by its hamza). Words of the same letters that are
 * no verbs are few and listed here, folded, without و, ف and the article: nouns by how they begin, names and short words whole.
 * The numbers ستة, ستون and the noun سنة are words of the lexicon and never come here.
 */
const NOUN_BEGINNINGS = 'سيار سياد سياس سياح سياق سياج سيطرت سيطره سيناريو سينما سيليكون ستار ستاير ستوديو ستوكهولم سترات ستراتيج سنوات سنتيم سنجار سنغافور';
const WORDS =
  'سيطر سيناء سينا سيده سيدات سيدي سيدها سيدهم سيدنا سيدني سيرته سيرتها سيرا سيرها سيراليون سيريلانكا سيرجي سيرغي سيبيريا سيتي سيوف سيول سيوله سيلان سيما ' +
  'سييه سييات سيستاني سيمنز سيمفونيه سيلفا سيستم ستاد ستين ستره ستيفن ستيفاني ستالين ستريت ستامر سنوي سنويا سنويه سنويين سنتين سنندج سندات سندا سندويش سندان سنيه سنيا سناء ' +
  'سنحاريب سنتكوم سنابل';

const BEGINNINGS = NOUN_BEGINNINGS.split(' ');
const NO_VERBS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Prefix, three radicals and what may stand before or behind them. UTF-16 units. */
const SHORTEST = 5;
const LONGEST = 11;

const SIN = 0x0633;
const IMPERFECT = new Set([0x064a, 0x062a, 0x0646]);
const CONJUNCTIONS = new Set([0x0648, 0x0641]);

/** Whether the word at `start` (folded text, UTF-16 units, end exclusive) is a future verb of the third person or of "we". */
export function isFutureVerb(text: string, start: number, end: number): boolean {
  const from = CONJUNCTIONS.has(text.charCodeAt(start)) ? start + 1 : start;
  if (text.charCodeAt(from) !== SIN || !IMPERFECT.has(text.charCodeAt(from + 1))) return false;
  if (end - from < SHORTEST || end - from > LONGEST) return false;
  const word = text.slice(from, end);
  return !NO_VERBS.has(word) && !BEGINNINGS.some((beginning) => word.startsWith(beginning));
}
