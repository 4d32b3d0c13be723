/** The languages that extraction rules exist for; everything else is stored and shown, and nothing is read from it. */
export type ReadLanguage = 'ar' | 'en';

/** How much of a text is looked at, in UTF-16 units: enough to outweigh a foreign name, cheap for a long text. */
const SAMPLE = 4000;
/** Share of the sample's letters that must be of the script. */
const SCRIPT_SHARE = 0.5;
/** Share of Latin words that must be English function words; other Latin languages reach 0.02-0.06 by chance. */
const STOP_WORD_SHARE = 0.1;
/** Texts of fewer Latin words than this are taken for English when all is plain ASCII: headlines have few function words. */
const SHORT_TEXT = 12;

const ENGLISH = new Set(
  'the of and to in a is that for it was on with as by at from are be this which or an were have has not but they said who after been its will more than their had would about'.split(' '),
);
/** Letters that Persian, Urdu, Kurdish and Pashto write and Arabic does not. */
const NOT_ARABIC = /[پچژگڤکیەێۆڕڵھہےڈٹںټډښځڅ]/g;
/** Share of Arabic-script letters that may be foreign ones in an Arabic text (names; keyboards that type ی and ک). */
const FOREIGN_SHARE = 0.04;

/**
 * Which reader a text is for: Arabic or English by script and function words, `other` for another language, null where
 * there are no letters.
 */
export function detectLanguage(text: string): ReadLanguage | 'other' | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic / letters >= SCRIPT_SHARE) {
    const foreign = sample.match(NOT_ARABIC)?.length ?? 0;
    return foreign / arabic > FOREIGN_SHARE ? 'other' : 'ar';
  }
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin / letters < SCRIPT_SHARE) return 'other';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.reduce((count, word) => count + (ENGLISH.has(word) ? 1 : 0), 0);
  if (words.length < SHORT_TEXT) return known > 0 || /^[\x00-\x7f\u2010-\u201f]*$/.test(sample) ? 'en' : 'other';
  return known / words.length >= STOP_WORD_SHARE ? 'en' : 'other';
}
