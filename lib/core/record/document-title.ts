import { type RecordLanguage, textFor, type TextInLanguage } from './public-text';
import type { RecordDocument } from './record-document';
import { unreachable } from './unreachable';

/**
 * What people call a document, in the wanted language or the other one. Notes about a verdict are called by the verdict's
 * slug, which is all they carry of it; null for a tombstone of something else than a verdict.
 */
export function documentTitle(document: RecordDocument, wanted: RecordLanguage): TextInLanguage | null {
  switch (document.kind) {
    case 'verdict':
      return textFor({ ar: document.texts.ar?.title ?? null, en: document.texts.en?.title ?? null }, wanted);
    case 'incident':
    case 'policy':
      return textFor(document.title, wanted);
    case 'outlet':
      return textFor(document.name, wanted);
    case 'correction':
    case 'notice':
    case 'tombstone':
      return document.verdictSlug === null ? null : { text: document.verdictSlug, language: 'en' };
    default:
      return unreachable(document);
  }
}
