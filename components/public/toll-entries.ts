import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import { textFor, type BilingualText, type RecordLanguage } from '@/lib/core/record/public-text';
import { fromPublicValue } from '@/lib/core/record/public-value';
import type { OpenEvidence, VerdictDocument } from '@/lib/core/record/verdict-document';
import type { TollEntry } from '@/lib/core/toll/ledger';
import { dateFromEdtf } from '@/lib/core/values/date';
import { formatValue } from '@/lib/core/values/format-value';
import { edtfInWords } from './moment';
import { verdictPath } from './paths';
import { wordsFor } from './words';

/** Figures out of public documents, as the ledger takes them, and the names of their original sources by id. */
export interface PublicFigures {
  entries: TollEntry[];
  origins: ReadonlyMap<string, string>;
}

/** The figures of one verdict, whatever they count; each leads to its evidence on the same page. */
export function figuresOfVerdict(verdict: VerdictDocument, language: RecordLanguage): PublicFigures {
  const entries = verdict.evidence.flatMap((evidence) => (evidence.confidential ? [] : (entryOf(evidence, language) ?? [])));
  return { entries, origins: new Map(verdict.origins.map((origin) => [origin.id, nameOf(origin, language)])) };
}

/**
 * The figures of an incident out of its verdicts' latest documents, given newest first. A passage held against several claims
 * is one figure, as the newest document tells it; each leads to its evidence. Retracted verdicts tell nothing. Documents count
 * their origins each for itself: the same name, of the same kind, is the same origin here.
 */
export function figuresOfIncident(verdicts: readonly CurrentVerdict[], language: RecordLanguage): PublicFigures {
  const entries = new Map<string, TollEntry>();
  const origins = new Map<string, string>();
  for (const { document } of verdicts.filter(({ retraction }) => retraction === null)) {
    const keys = new Map(document.origins.map((origin) => [origin.id, keyOf(document, origin)]));
    for (const origin of document.origins) origins.set(keyOf(document, origin), nameOf(origin, language));
    for (const evidence of document.evidence) {
      const entry = evidence.confidential ? null : entryOf(evidence, language);
      if (evidence.confidential || !entry) continue;
      const { quote, source } = evidence;
      const passage = [source.snapshot.sha256, quote.start, quote.end, entry.attribute, entry.low, entry.high].join(' ');
      if (entries.has(passage)) continue;
      entries.set(passage, { ...entry, id: passage, originId: entry.originId === null ? null : (keys.get(entry.originId) ?? null), href: `${verdictPath(language, document.slug)}${entry.href}` });
    }
  }
  return { entries: [...entries.values()], origins };
}

type Origin = VerdictDocument['origins'][number];

/** A name that is known everywhere; what has none stays the document's own. */
function keyOf(document: VerdictDocument, { id, kind, label }: Origin): string {
  return label === null || kind === 'unattributed' ? `${document.slug} ${id}` : JSON.stringify([kind, label.ar, label.en]);
}

function nameOf({ kind, label }: Origin, language: RecordLanguage): string {
  return named(label, language) ?? wordsFor(language)(kind === 'unattributed' ? 'origin.unattributed' : 'origin.confidential');
}

const named = (text: BilingualText | null, language: RecordLanguage) => (text === null ? null : (textFor(text, language)?.text ?? null));

/** A statement that asserts a number of the incident itself; null for everything else. */
function entryOf({ id, originId, statement, source }: OpenEvidence, language: RecordLanguage): TollEntry | null {
  const value = fromPublicValue(statement.value);
  if (value.kind !== 'quantity' || statement.scope !== 'incident' || statement.assertion !== 'asserted' || (value.low === null && value.high === null)) return null;
  const edtf = statement.asOf ?? source.published;
  const day = edtf === null ? null : dateFromEdtf(edtf);
  return {
    id, attribute: value.attribute, subject: value.subject, low: value.low, high: value.high, value: formatValue(value, language), originId,
    earliest: day?.earliest ?? null, latest: day?.latest ?? null, date: edtf === null ? null : edtfInWords(edtf, language), isPublication: statement.asOf === null,
    standing: statement.standing, source: named(source.outlet, language) ?? source.title, href: `#evidence-${id}`,
  };
}
