import { foldLetters } from '@/lib/core/text/fold';
import { splitClitics } from '@/lib/core/text/clitics';
import type { ReadLanguage } from '@/lib/core/text/language';
import { NOUNS_AR } from './nouns-ar';
import { NOUNS_EN } from './nouns-en';
import { PREDICATES_AR } from './predicates-ar';
import { PREDICATES_EN } from './predicates-en';
import type { GrammaticalNumber, NounEntry, NounSense, PredicateEntry, PredicateSense, Sense } from './sense';

interface Bare {
  noun: NounSense | null;
  predicate: PredicateSense | null;
}

class LexiconBuilder {
  readonly words = new Map<string, Bare>();

  addNoun(form: string, entry: NounEntry, number: GrammaticalNumber): void {
    const bare = this.bare(form);
    bare.noun ??= { class: entry.class, number, subject: entry.subject ?? 'unknown', currency: entry.currency ?? null, lemma: entry.singular };
  }

  addPredicate(word: string, { deed, form }: PredicateEntry): void {
    this.bare(word).predicate ??= { deed, form };
  }

  private bare(form: string): Bare {
    const folded = foldLetters(form);
    const known = this.words.get(folded);
    if (known) return known;
    const made: Bare = { noun: null, predicate: null };
    this.words.set(folded, made);
    return made;
  }
}

/** Every inflected form of the Arabic lexicons, without clitics. */
function buildArabic(): Map<string, Bare> {
  const lexicon = new LexiconBuilder();
  // Written plurals first: they win over duals made by rule.
  for (const entry of NOUNS_AR) for (const form of writtenForms(entry)) lexicon.addNoun(form.form, entry, form.number);
  for (const entry of NOUNS_AR) for (const form of dualForms(entry)) lexicon.addNoun(form, entry, 'dual');
  for (const entry of PREDICATES_AR) for (const word of entry.words.split(' ')) lexicon.addPredicate(word, entry);
  return lexicon.words;
}

function writtenForms(entry: NounEntry): { form: string; number: GrammaticalNumber }[] {
  const { singular } = entry;
  const forms: { form: string; number: GrammaticalNumber }[] = [{ form: singular, number: 'singular' }];
  if (!/[ةىاء]$/.test(singular)) forms.push({ form: `${singular}ا`, number: 'singular' });
  const stem = singular.replace(/[ةه]$/, '');
  for (const plural of (entry.plural ?? '').split(' ').filter(Boolean)) {
    // Sound plurals: ون, and ين which is the plural and never taken for a dual; construct forms drop the ن.
    if (plural === 'ون') for (const ending of ['ون', 'ين', 'و', 'ي']) forms.push({ form: stem + ending, number: 'plural' });
    else if (plural === 'ات') forms.push({ form: `${stem}ات`, number: 'plural' });
    else forms.push({ form: plural, number: 'plural' }, ...(/[اىةهء]$/.test(plural) ? [] : [{ form: `${plural}ا`, number: 'plural' as const }]));
  }
  return forms.filter(({ form }, i) => i === 0 || form !== singular);
}

function dualForms(entry: NounEntry): string[] {
  const stem = entry.singular.replace(/[ةه]$/, 'ت').replace(/ى$/, 'ي').replace(/اء$/, 'اء');
  return entry.class === 'measure' || entry.class === 'currency' ? [`${stem}ان`, `${stem}ين`] : [`${stem}ان`, `${stem}ين`, ...(stem.endsWith('ت') ? [`${stem}ا`, `${stem}ي`] : [])];
}

function buildEnglish(): Map<string, Bare> {
  const lexicon = new LexiconBuilder();
  for (const entry of NOUNS_EN) {
    lexicon.addNoun(entry.singular, entry, entry.plural === entry.singular ? 'plural' : 'singular');
    for (const plural of (entry.plural ?? `${entry.singular}s`).split(' ')) lexicon.addNoun(plural, entry, 'plural');
  }
  for (const entry of PREDICATES_EN) for (const word of entry.words.split(' ')) lexicon.addPredicate(word, entry);
  return lexicon.words;
}

const LEXICONS: Record<ReadLanguage, ReadonlyMap<string, Bare>> = { ar: buildArabic(), en: buildEnglish() };

const POSSESSED = /^(.+?)(?:ها|هما|هم|ه|نا)$/;
/** Shorter stems are other words. UTF-16 units. */
const SHORTEST_POSSESSED = 4;
/** عمالة is labour and no "his workers". */
const LOOK_POSSESSED = new Set(['عماله', 'العماله', 'والعماله', 'للعماله', 'بالعماله']);

/** Gives the sense of words; keeps what it has looked up, so make one for each text. */
export class SenseReader {
  private readonly known = new Map<string, Sense | null>();

  constructor(private readonly language: ReadLanguage) {}

  /** What the lexicons know of a folded word, clitics taken off where the whole word is unknown; null for other words. */
  senseOf(word: string): Sense | null {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const sense = this.lookUp(word);
    this.known.set(word, sense);
    return sense;
  }

  private lookUp(word: string): Sense | null {
    const lexicon = LEXICONS[this.language];
    if (this.language === 'en') {
      const bare = lexicon.get(word);
      return bare ? { ...bare, conjunction: false, preposition: false, article: false, future: false } : null;
    }
    for (const { conjunction, preposition, article, rest } of splitClitics(word)) {
      if (preposition === 'ك') continue;
      const bare = lexicon.get(rest);
      if (!bare) continue;
      const future = preposition === 'س';
      if (!future) return { ...bare, conjunction: conjunction !== '', preposition: preposition !== '', article, future };
      // سيقتل: only before a verb of the present.
      if (bare.predicate && /^[يتن]/.test(rest)) return { noun: null, predicate: bare.predicate, conjunction: conjunction !== '', preposition: false, article, future };
    }
    return this.lookUpPossessed(word);
  }

  /** "عناصرها", "مقاتليه", "قادته": people with a pronoun behind them, which makes them definite. */
  private lookUpPossessed(word: string): Sense | null {
    const [, stem = ''] = POSSESSED.exec(word) ?? [];
    if (stem.length < SHORTEST_POSSESSED || LOOK_POSSESSED.has(word)) return null;
    for (const { conjunction, preposition, article, rest } of splitClitics(stem)) {
      if (article) continue;
      const noun = LEXICONS.ar.get(rest)?.noun ?? (rest.endsWith('ت') ? LEXICONS.ar.get(`${rest.slice(0, -1)}ه`)?.noun : null);
      if (noun?.number !== 'plural' || noun.class !== 'person') continue;
      return { noun, predicate: null, conjunction: conjunction !== '', preposition: preposition !== '', article: true, future: false };
    }
    return null;
  }
}
