'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';

/** Sets the moment an approved revision goes out, in this reader's own time zone. */
export function Schedule({ onSchedule }: { onSchedule: (input: { publishAt: string }, key?: string) => Promise<Result<unknown>> }) {
  const t = useTranslations('review');
  const [local, setLocal] = useState('');
  const { send, isPending, problem, fieldProblem } = useDeed(onSchedule);
  const moment = local === '' ? null : new Date(local);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ publishAt: moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : '' });
      }}
    >
      <TextField
        label={t('publishAt')}
        description={t('publishAtHint', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        type={'datetime-local' as 'text'}
        value={local}
        onChange={setLocal}
        inputDir="ltr"
        problem={fieldProblem('publishAt')}
      />
      <ProblemNote problem={problem && !problem.fields ? problem : null} />
      <Button type="submit" isPending={isPending} isDisabled={local === ''}>
        {t('schedule')}
      </Button>
    </form>
  );
}
