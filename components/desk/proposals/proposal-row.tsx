'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import type { ProposalView } from './proposal-view';
import { useReadingWords } from './use-reading-words';

interface ProposalRowProps {
  proposal: ProposalView;
  language: string;
  isActive: boolean;
  position: number;
  total: number;
  onChoose: (id: string) => void;
}

/** The element that a proposal is in the list, for `aria-activedescendant`. */
export function rowId(id: string): string {
  return `proposal-${id}`;
}

/** One proposal: its words, and how they were read. */
export const ProposalRow = memo(function ProposalRow({ proposal, language, isActive, position, total, onChoose }: ProposalRowProps) {
  const t = useTranslations('proposals');
  const { value, about } = useReadingWords()(proposal);
  const { state, isLead, quote, headline } = proposal;
  return (
    <div
      id={rowId(proposal.id)}
      role="option"
      aria-selected={isActive}
      aria-posinset={position}
      aria-setsize={total}
      onClick={() => onChoose(proposal.id)}
      className={classNames(
        'cursor-pointer scroll-my-20 rounded-md border px-3 py-1.5',
        isLead ? 'border-dashed bg-sunken text-ink-soft' : 'bg-surface',
        isActive ? 'border-accent shadow-[0_0_0_1px_var(--color-accent)]' : 'border-line',
      )}
    >
      <p className="flex flex-wrap items-baseline gap-x-1.5">
        <bdi lang={language} className="text-ink-soft">
          {quote}
        </bdi>
        <span aria-hidden>{t('arrow')}</span>
        <span className={classNames('font-medium', state === 'dismissed' && 'line-through')}>{value}</span>
      </p>
      {about || state !== 'open' || isLead || headline ? (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
          {about ? <span>{about}</span> : null}
          {state === 'accepted' ? <Badge tone="supports">{t('decided.accepted')}</Badge> : null}
          {state === 'dismissed' ? <Badge>{t('decided.dismissed')}</Badge> : null}
          {isLead ? <Badge>{t('lead')}</Badge> : null}
          {headline ? <span>{t('inHeadlineToo')}</span> : null}
        </p>
      ) : null}
    </div>
  );
});
