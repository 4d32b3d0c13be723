import type { RecordLanguage } from '@/lib/core/record/public-text';
import { textFor } from '@/lib/core/record/public-text';
import { fromPublicValue } from '@/lib/core/record/public-value';
import type { VerdictDocument } from '@/lib/core/record/verdict-document';
import { makeLedger, type TollEntry } from '@/lib/core/toll/ledger';
import { layOutTimeline } from '@/lib/core/toll/timeline';
import { dateFromEdtf } from '@/lib/core/values/date';
import { formatValue } from '@/lib/core/values/format-value';
import { DIRECTION } from './bilingual';
import { edtfInWords } from './moment';
import { ShapeKey, TollTimeline } from './toll-timeline';
import { LOCALE_TAG, wordsFor } from './words';

/** The figures held against a number, over time, as a picture and as a table; nothing where fewer than two are dated. */
export function TollSection({ verdict, language }: { verdict: VerdictDocument; language: RecordLanguage }) {
  const t = wordsFor(language);
  const claimed = verdict.claim.value;
  if (claimed.kind !== 'quantity') return null;
  const entries = verdict.evidence.flatMap((evidence) => (evidence.confidential ? [] : (entryOf(evidence, claimed.attribute, language) ?? [])));
  if (entries.length < 2) return null;
  const groups = makeLedger(entries.map((entry) => ({ ...entry, subject: '' })));
  const [group] = groups;
  const timeline = group ? layOutTimeline(group) : null;
  if (!group || !timeline) return null;
  const originOf = (id: string | null) => {
    const origin = verdict.origins.find((each) => each.id === id);
    return origin?.label ? (textFor(origin.label, language)?.text ?? '') : t(origin ? (origin.kind === 'unattributed' ? 'origin.unattributed' : 'origin.confidential') : 'origin.untraced');
  };
  const shortDay = new Intl.DateTimeFormat(LOCALE_TAG[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('toll.title')}</h2>
      <div className="chain-scroll" tabIndex={0} role="group" aria-label={t('toll.title')}>
        <TollTimeline
          timeline={timeline}
          direction={DIRECTION[language]}
          title={t('toll.title')}
          day={(day) => shortDay.format(new Date(`${day}T00:00:00Z`))}
          describe={({ entry }) => `${entry.value} · ${originOf(entry.originId)} · ${entry.source} · ${entry.date ?? ''}`}
        />
      </div>
      <p className="note">{t('toll.caption')}</p>
      <details>
        <summary>{t('toll.table')}</summary>
        <table className="toll-table">
          <thead>
            <tr>
              {(['origin', 'asOf', 'figure', 'source'] as const).map((key) => (
                <th key={key} scope="col">{t(`toll.${key}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.origins.flatMap(({ originId, entries: own }, place) =>
              own.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row"><ShapeKey shape={timeline.shapes[place]?.shape ?? 'circle'} /> <bdi>{originOf(originId)}</bdi></th>
                  <td><bdi>{entry.date ?? t('toll.undated')}</bdi></td>
                  <td><bdi>{entry.value}</bdi></td>
                  <td><a href={entry.href ?? undefined}><bdi>{entry.source}</bdi></a></td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function entryOf(evidence: Exclude<VerdictDocument['evidence'][number], { confidential: true }>, attribute: string, language: RecordLanguage): TollEntry | null {
  const value = fromPublicValue(evidence.statement.value);
  const { statement, source } = evidence;
  if (value.kind !== 'quantity' || value.attribute !== attribute || statement.scope !== 'incident' || statement.assertion !== 'asserted' || (value.low === null && value.high === null)) return null;
  const edtf = statement.asOf ?? source.published;
  const day = edtf === null ? null : dateFromEdtf(edtf);
  return {
    id: evidence.id, attribute, subject: value.subject, low: value.low, high: value.high, value: formatValue(value, language), originId: evidence.originId,
    earliest: day?.earliest ?? null, latest: day?.latest ?? null, date: edtf === null ? null : edtfInWords(edtf, language), isPublication: statement.asOf === null,
    standing: statement.standing, source: source.outlet ? (textFor(source.outlet, language)?.text ?? source.title) : source.title, href: `#evidence-${evidence.id}`,
  };
}
