import { useTranslations } from 'next-intl';
import { Link } from '@/lib/i18n/navigation';

export const INCIDENT_TABS = ['overview', 'claims', 'matrix', 'figures', 'sources', 'audit'] as const;
export type IncidentTab = (typeof INCIDENT_TABS)[number];

/** The views of one incident; each is an address of its own and loads only what it shows. */
export function IncidentTabs({ incidentId, current, counts }: { incidentId: string; current: IncidentTab; counts: { claims: number; sources: number } }) {
  const t = useTranslations('incidents');
  const countOf = (tab: IncidentTab) => (tab === 'claims' ? counts.claims : tab === 'sources' ? counts.sources : null);
  return (
    <nav aria-label={t('views')} className="relative mb-4 flex gap-1 overflow-x-auto border-b border-line">
      {INCIDENT_TABS.map((tab) => (
        <Link
          key={tab}
          href={tab === 'overview' ? `/desk/incidents/${incidentId}` : `/desk/incidents/${incidentId}?tab=${tab}`}
          aria-current={tab === current ? 'page' : undefined}
          className={`min-h-8 border-b-2 px-3 py-1 font-medium whitespace-nowrap ${tab === current ? 'border-accent text-ink' : 'border-transparent text-ink-soft hover:text-ink'}`}
        >
          {t(`tabs.${tab}`)}
          {countOf(tab) === null ? null : <span className="ms-1.5 text-sm font-normal text-ink-soft tabular-nums">{countOf(tab)}</span>}
        </Link>
      ))}
    </nav>
  );
}
