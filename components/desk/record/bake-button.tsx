'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { showNotice } from '@/components/ui/toast';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';

/** Asks for all public pages to be baked again. */
export function BakeButton({ onBake }: { onBake: (input: null, key?: string) => Promise<Result<unknown>> }) {
  const t = useTranslations('record');
  const { send, isPending, problem } = useDeed(onBake, () => showNotice(t('bakeAsked')));
  return (
    <>
      <Button isPending={isPending} onPress={() => void send(null)}>
        {t('bake')}
      </Button>
      <ProblemNote problem={problem} />
    </>
  );
}
