'use client';

import { useTranslations } from 'next-intl';
import type { SuggestedAgent } from '@/components/desk/origin/assign-origin-dialog';
import { OriginBadges } from '@/components/desk/origin/origin-badges';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/lib/i18n/navigation';
import type { ClaimDeeds } from './claim-deeds';
import { EvidenceCard } from './evidence-card';
import type { EvidenceView, OriginView } from './evidence-view';

interface EvidenceListProps {
  evidence: readonly EvidenceView[];
  origins: readonly OriginView[];
  deeds: ClaimDeeds;
  onAssignOrigin: (statementIds: string[], suggestion?: SuggestedAgent) => void;
  onNewVersion: (item: EvidenceView) => void;
  onHold: () => void;
}

/** Everything held against the claim, by original source: those that count first, those not traced last. */
export function EvidenceList({ evidence, origins, deeds, onAssignOrigin, onNewVersion, onHold }: EvidenceListProps) {
  const t = useTranslations('claims');
  if (evidence.length === 0) {
    return (
      <EmptyState title={t('noEvidence')} action={<Button onPress={onHold}>{t('hold.title')}</Button>}>
        {t('noEvidenceHint')}
      </EmptyState>
    );
  }
  const untraced = evidence.filter((item) => item.originId === null);
  const groups = origins
    .map((origin) => ({ origin, items: evidence.filter((item) => item.originId === origin.id) }))
    .filter((group) => group.items.length > 0)
    .sort((a, b) => rank(a.origin) - rank(b.origin));
  return (
    <div className="flex flex-col gap-4">
      {groups.map(({ origin, items }) => (
        <section key={origin.id} aria-label={origin.label} className="rounded-md border border-line bg-surface">
          <header className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-t-md border-b border-line bg-sunken px-3 py-1.5">
            <h3 className="font-semibold">
              <Link href={`/desk/origins/${origin.id}`} className="underline-offset-2 hover:underline">
                <bdi>{origin.label}</bdi>
              </Link>
            </h3>
            <OriginBadges origin={origin} />
            <span className="ms-auto text-sm text-ink-soft">{t('statementCount', { count: items.length })}</span>
          </header>
          <Cards {...{ items, evidence, deeds, onAssignOrigin, onNewVersion }} />
        </section>
      ))}
      {untraced.length > 0 ? (
        <section aria-label={t('untraced')} className="rounded-md border border-dashed border-line-strong bg-surface">
          <header className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-t-md border-b border-line bg-sunken px-3 py-1.5">
            <h3 className="font-semibold">{t('untraced')}</h3>
            <p className="text-sm text-ink-soft">{t('untracedHint')}</p>
            <Button size="small" className="ms-auto" onPress={() => onAssignOrigin(untraced.map((item) => item.statement.id), untraced[0]?.statement.chain[0])}>
              {t('assignAll', { count: untraced.length })}
            </Button>
          </header>
          <Cards items={untraced} {...{ evidence, deeds, onAssignOrigin, onNewVersion }} />
        </section>
      ) : null}
    </div>
  );
}

function rank(origin: OriginView): number {
  if (origin.kind === 'unattributed') return 2;
  return origin.isReviewed ? 0 : 1;
}

function Cards({ items, evidence, deeds, onAssignOrigin, onNewVersion }: { items: readonly EvidenceView[] } & Pick<EvidenceListProps, 'evidence' | 'deeds' | 'onAssignOrigin' | 'onNewVersion'>) {
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => (
        <li key={item.id}>
          <EvidenceCard item={item} deeds={deeds} others={evidence} onAssignOrigin={(ids) => onAssignOrigin(ids, item.statement.chain[0])} onNewVersion={onNewVersion} />
        </li>
      ))}
    </ul>
  );
}
