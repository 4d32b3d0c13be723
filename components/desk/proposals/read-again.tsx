'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { ProposalDeeds } from './proposal-view';

/** Has the text read once more: reading it failed, or names have come since that are told in it. What was decided stays. */
export function ReadAgain({ snapshotId, onReadAgain }: { snapshotId: string; onReadAgain: ProposalDeeds['readAgain'] }) {
  const t = useTranslations('proposals');
  const deed = useDeed(onReadAgain);
  return (
    <>
      <ProblemNote problem={deed.problem} />
      <Button size="small" isPending={deed.isPending} onPress={() => void deed.send({ snapshotId })} className="self-start">
        {t('readAgain')}
      </Button>
    </>
  );
}
