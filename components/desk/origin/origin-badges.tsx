import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';

interface OriginFacts {
  kind: 'agent' | 'own_witness' | 'unattributed';
  isReviewed: boolean;
  side: string | null;
  owner: string | null;
  commandChain: readonly string[];
}

/** Whether an original source counts, and whose interest it speaks with. */
export function OriginBadges({ origin }: { origin: OriginFacts }) {
  const t = useTranslations('origins');
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
      {origin.kind === 'unattributed' ? (
        <Badge>{t('neverCounts')}</Badge>
      ) : origin.isReviewed ? (
        <Badge tone="accent">{t('reviewed')}</Badge>
      ) : (
        <Badge tone="undetermined">{t('notReviewed')}</Badge>
      )}
      {origin.kind === 'own_witness' ? <span>{t('kinds.own_witness')}</span> : null}
      {origin.side ? (
        <span>
          {t('side')} <bdi>{origin.side}</bdi>
        </span>
      ) : null}
      {origin.owner ? (
        <span>
          {t('owner')} <bdi>{origin.owner}</bdi>
        </span>
      ) : null}
      {origin.commandChain.length > 0 ? (
        <span>
          {t('under')} {origin.commandChain.map((name) => <bdi key={name}>{name}</bdi>).reduce<ReactNode[]>((all, name) => (all.length > 0 ? [...all, t('listSeparator'), name] : [name]), [])}
        </span>
      ) : null}
    </span>
  );
}
