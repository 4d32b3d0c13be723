/**
 * A made-up Arabic news corpus, the same for the same seed: words of invented roots with Zipf's frequencies, topics with
 * words and stock phrases of their own, official titles that all topics share. About 1,500 characters a document.
 */

export interface Corpus {
  /** The words of document `number`; the same each time. */
  words(number: number): string[];
  /** Words of a new article on a topic that is not in the corpus. */
  fresh(seed: number, topic: number, count: number): string[];
  topicOf(number: number): number;
}

export type Random = () => number;

/**
 * Numbers from 0 to 1 (exclusive), the same for the same seed. sfc32 has 128 bits of state: with 32, a million documents
 * would run along the same stretches of one cycle and really copy each other.
 */
export function seeded(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, Math.imul(seed, 0x9e3779b1), 0x85ebca6b | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
const PATTERNS = [
  (a: string, b: string, c: string) => `${a}${b}${c}`,
  (a: string, b: string, c: string) => `م${a}${b}و${c}`,
  (a: string, b: string, c: string) => `${a}ا${b}${c}`,
  (a: string, b: string, c: string) => `ت${a}${b}ي${c}`,
  (a: string, b: string, c: string) => `ال${a}${b}${c}`,
  (a: string, b: string, c: string) => `ال${a}ا${b}${c}ة`,
  (a: string, b: string, c: string) => `است${a}${b}ا${c}`,
  (a: string, b: string, c: string) => `م${a}${b}${c}ين`,
  (a: string, b: string, c: string) => `أ${a}${b}ا${c}`,
  (a: string, b: string, c: string) => `${a}${b}${c}ى`,
];
const FUNCTION_WORDS = 'في من على إلى عن أن إن لا لم ما مع هذا هذه ذلك التي الذي قد كان كانت كما ثم أو كل بعد قبل بين عند حيث حتى هو هي به لها له فيه منه عليه خلال منذ حول غير بعض يوم أمس قال أضاف أكد أشار أنه أنها'.split(' ');

const VOCABULARY = 60_000;
const TOPICS = 500;
const TOPIC_WORDS = 400;
const TOPIC_PHRASES = 40;
const TITLES = 400;
const DOCUMENT_WORDS = 260;

export function makeCorpus(seed: number): Corpus {
  const random = seeded(seed);
  const vocabulary = makeVocabulary(random);
  const content = (next: Random) => vocabulary[zipf(next, VOCABULARY)] ?? 'كلمة';
  const functionWord = (next: Random) => FUNCTION_WORDS[zipf(next, FUNCTION_WORDS.length)] ?? 'في';
  const phrase = (next: Random, length: number, pick: (next: Random) => string) =>
    Array.from({ length }, (_, i) => (i % 3 === 2 && next() < 0.6 ? functionWord(next) : pick(next)));
  const titles = Array.from({ length: TITLES }, () => phrase(random, 4 + Math.floor(random() * 7), content));
  const topics = Array.from({ length: TOPICS }, () => {
    const words = Array.from({ length: TOPIC_WORDS }, () => content(random));
    const pick = (next: Random) => words[zipf(next, TOPIC_WORDS)] ?? 'كلمة';
    return { pick, phrases: Array.from({ length: TOPIC_PHRASES }, () => phrase(random, 4 + Math.floor(random() * 6), pick)) };
  });

  const write = (next: Random, topic: number, count: number) => {
    const words: string[] = [];
    const subject = topics[topic % TOPICS];
    while (words.length < count) {
      const kind = next();
      if (kind < 0.34) words.push(functionWord(next));
      else if (kind < 0.36) words.push(String(Math.floor(next() * 200)));
      else if (kind < 0.372) words.push(...(titles[zipf(next, TITLES)] ?? []));
      else if (kind < 0.392) words.push(...(subject?.phrases[zipf(next, TOPIC_PHRASES)] ?? []));
      else if (kind < 0.75) words.push(subject?.pick(next) ?? 'كلمة');
      else words.push(content(next));
    }
    return words.slice(0, count);
  };
  const topicOf = (number: number) => Math.floor(seeded(number + 77)() * TOPICS);
  return {
    topicOf,
    words(number) {
      const next = seeded(number + 1_000_003);
      return write(next, topicOf(number), DOCUMENT_WORDS - 60 + Math.floor(next() * 120));
    },
    fresh: (number, topic, count) => write(seeded(number + 500_000_009), topic, count),
  };
}

function makeVocabulary(random: Random): string[] {
  const letter = () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'ب';
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const pattern = PATTERNS[Math.floor(random() * PATTERNS.length)];
    if (pattern) words.add(pattern(letter(), letter(), letter()));
  }
  return [...words];
}

/** A rank from 0 to `size` - 1 with a frequency near 1 / (rank + 3). */
function zipf(next: Random, size: number): number {
  return Math.min(size - 1, Math.floor(3 * ((size + 3) / 3) ** next()) - 3);
}

/** Words as an article: commas, full stops and paragraphs. */
export function toText(words: readonly string[]): string {
  let text = '';
  for (let i = 0; i < words.length; i += 1) text += (words[i] ?? '') + (i % 47 === 46 ? '.\n' : i % 13 === 12 ? '، ' : ' ');
  return text;
}

/** Spells a word as another editor would: hamza, ى/ي, ة/ه, tatweel, a diacritic, Arabic digits. Folds to the same word. */
export function respell(word: string, next: Random): string {
  const kind = next();
  if (kind < 0.2) return word.replace(/[أإآ]/g, 'ا');
  if (kind < 0.35) return word.replace(/ى$/, 'ي').replace(/ة$/, 'ه');
  if (kind < 0.45 && word.length > 3) return `${word.slice(0, 2)}ـ${word.slice(2)}`;
  if (kind < 0.55) return `${word.slice(0, 2)}َ${word.slice(2)}`;
  return word.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** Changes each word with the given likelihood: to another of the same topic, or drops it, or adds one. */
export function editWords(words: readonly string[], share: number, other: () => string, next: Random): string[] {
  return words.flatMap((word) => {
    if (next() >= share) return [word];
    const kind = next();
    return kind < 0.7 ? [other()] : kind < 0.85 ? [] : [word, other()];
  });
}
