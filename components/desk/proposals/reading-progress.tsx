'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useRouter } from '@/lib/i18n/navigation';
import type { ProposalDeeds, ValuesState } from './proposal-view';
import { ReadAgain } from './read-again';

/** How often a reading that goes on is asked after, in milliseconds. */
const ASK_MS = 700;
/** When a reading has gone on for longer than this, a person may ask for it again, in milliseconds. */
const LONG_MS = 20_000;

interface ReadingProgressProps {
  snapshotId: string;
  state: ValuesState;
  deeds: Pick<ProposalDeeds, 'askState' | 'readAgain'>;
}

/** That a text is being read, until it is; then its proposals come by themselves. */
export function ReadingProgress({ snapshotId, state, deeds }: ReadingProgressProps) {
  const t = useTranslations('proposals');
  const router = useRouter();
  const [isLong, setLong] = useState(false);
  const { askState } = deeds;
  useEffect(() => {
    if (state !== 'pending') return;
    let isOver = false;
    const asking = setInterval(() => {
      void askState(snapshotId)
        .catch(() => null)
        .then((now) => {
          if (isOver || now === null || now === 'pending') return;
          isOver = true;
          clearInterval(asking);
          router.refresh();
        });
    }, ASK_MS);
    const long = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      isOver = true;
      clearInterval(asking);
      clearTimeout(long);
    };
  }, [state, snapshotId, askState, router]);
  if (state === 'done') return null;
  return (
    <div className="flex flex-col items-start gap-2">
      {state === 'pending' ? (
        <div className="w-full" role="status">
          <ProgressBar label={t('reading')} value={null} />
        </div>
      ) : (
        <p className="text-ink-soft">{t('failed')}</p>
      )}
      {state === 'pending' && isLong ? <p className="text-sm text-ink-soft">{t('readingLong')}</p> : null}
      {state === 'failed' || isLong ? <ReadAgain snapshotId={snapshotId} onReadAgain={deeds.readAgain} /> : null}
    </div>
  );
}
