import { getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { TollLedger } from '@/components/desk/toll/toll-ledger';
import { EmptyState } from '@/components/ui/empty-state';
import { makeLedger, type TollEntry } from '@/lib/core/toll/ledger';
import { formatValue } from '@/lib/core/values/format-value';
import type { TypedValue } from '@/lib/core/values/typed-value';
import { listTollStatements } from '@/lib/server/db/toll-queries';
import { dateWords, originLabel } from '../../claims/views';

/** The incident's figures: who counted what, as of when. */
export async function Figures({ incidentId, locale }: { incidentId: string; locale: 'ar' | 'en' }) {
  const t = await getTranslations('toll');
  const { rows, origins } = await listTollStatements(incidentId);
  const rootOf = (id: string | null) => (id === null ? null : (origins.roots.get(id) ?? id));
  const entries = rows.flatMap((row): TollEntry[] => {
    const value = row.value as unknown as TypedValue;
    if (value.kind !== 'quantity' || (value.low === null && value.high === null)) return [];
    const { source } = row;
    const asOf = { edtf: row.asOfEdtf, earliest: row.asOfEarliest, latest: row.asOfLatest };
    const isPublication = asOf.earliest === null && asOf.latest === null;
    const day = isPublication ? { edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest } : asOf;
    return [{
      id: row.id, attribute: value.attribute, subject: value.subject, low: value.low, high: value.high, value: formatValue(value, locale), originId: rootOf(row.originId),
      earliest: day.earliest, latest: day.latest, date: dateWords(day, locale), isPublication, standing: row.standing as TollEntry['standing'],
      source: source.outlet ? nameIn(locale, source.outlet) : source.title, href: `/desk/sources/${source.id}?excerpt=${row.excerptId}`,
    }];
  });
  if (entries.length === 0) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>;
  const labels = Object.fromEntries(origins.rows.filter((row) => row.mergedIntoId === null).map((row) => [row.id, originLabel(row, locale)]));
  return <TollLedger groups={makeLedger(entries)} labels={labels} />;
}
