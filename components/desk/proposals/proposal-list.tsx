'use client';

import { useTranslations } from 'next-intl';
import type { IncidentChoice } from '@/components/desk/reader/source-view';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { ComboBox } from '@/components/ui/combo-box';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemNote } from '@/components/ui/problem-note';
import type { ProposalKeys } from '@/lib/schemas/shortcuts';
import { ProposalRows } from './proposal-rows';
import { PROPOSAL_STATES, type ProposalDeeds, type ValuesState } from './proposal-view';
import { ProposalToolbar } from './proposal-toolbar';
import { ReadAgain } from './read-again';
import { ReadingProgress } from './reading-progress';
import type { Proposals } from './use-proposals';

interface ProposalListProps {
  work: Proposals;
  snapshotId: string;
  language: string;
  valuesState: ValuesState;
  incidents: readonly IncidentChoice[];
  keys: ProposalKeys;
  deeds: ProposalDeeds;
}

/** What was found in the text, in its order, to be gone through by key; what was decided is told in a live line. */
export function ProposalList({ work, snapshotId, language, valuesState, incidents, keys, deeds }: ProposalListProps) {
  const t = useTranslations('proposals');
  const { listed, filter } = work;
  return (
    <div className={classNames('flex flex-col gap-2', work.active && 'max-xl:pb-28')}>
      <ReadingProgress snapshotId={snapshotId} state={valuesState} deeds={deeds} />
      {work.all.length > 0 ? <Work work={work} incidents={incidents} keys={keys} /> : null}
      <ProblemNote problem={work.problem} />
      <p role="status" className="min-h-5 truncate text-sm text-ink-soft">
        {work.lastDone}
        {work.nextUp ? <span className="sr-only"> {work.nextUp}</span> : null}
      </p>
      {listed.length === 0 ? (
        valuesState === 'done' || filter !== 'open' ? <Nothing work={work} /> : null
      ) : (
        <ProposalRows work={work} language={language} />
      )}
      {valuesState === 'done' ? (
        <div className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <ReadAgain snapshotId={snapshotId} onReadAgain={deeds.readAgain} />
          {t('readAgainHint')}
        </div>
      ) : null}
    </div>
  );
}

/** Why the list is empty, and what to do then. */
function Nothing({ work: { filter, counts } }: { work: Proposals }) {
  const t = useTranslations('proposals');
  if (filter === 'accepted') return <EmptyState title={t('noneAccepted')} />;
  if (filter === 'dismissed') return <EmptyState title={t('noneDismissed')} />;
  const isDone = counts.accepted + counts.dismissed > 0;
  return <EmptyState title={t(isDone ? 'allDecided' : 'none')}>{t(isDone ? 'allDecidedHint' : 'noneHint')}</EmptyState>;
}

/** Which are shown, what accepted ones are tied to, and what can be done with the one in view. */
function Work({ work, incidents, keys }: Pick<ProposalListProps, 'work' | 'incidents' | 'keys'>) {
  const t = useTranslations('proposals');
  const { counts, filter } = work;
  return (
    <>
      <div role="group" aria-label={t('filter')} className="flex flex-wrap items-center gap-1">
        {PROPOSAL_STATES.map((state) => (
          <Button key={state} size="small" variant={filter === state ? 'plain' : 'quiet'} aria-pressed={filter === state} onPress={() => work.setFilter(state)}>
            {t('count', { state: t(`states.${state}`), count: counts[state] })}
          </Button>
        ))}
        {counts.leads > 0 ? <span className="text-sm text-ink-soft">{t('leads', { count: counts.leads })}</span> : null}
      </div>
      <ComboBox
        label={t('tieTo')}
        choices={incidents.map(({ id, name }) => ({ id, label: name }))}
        value={work.incidentId}
        onChange={work.setIncidentId}
        placeholder={t('noIncident')}
        empty={t('noIncidentFound')}
      />
      <ProposalToolbar active={work.active} inSentence={work.inSentence} canUndo={work.canUndo} keys={keys} onDeed={work.onDeed} />
    </>
  );
}
