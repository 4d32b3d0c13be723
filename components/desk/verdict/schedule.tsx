'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { DateInput } from '@/components/desk/statement/date-input';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { readLocalMoment } from './read-local-moment';

/** Sets the moment an approved revision goes out, in this reader's own time zone. */
export function Schedule({ onSchedule }: { onSchedule: (input: { publishAt: string }, key?: string) => Promise<Result<unknown>> }) {
  const t = useTranslations('review');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const { send, isPending, problem, fieldProblem } = useDeed(onSchedule);
  const zone = useTimeZone();
  const moment = readLocalMoment(day, time);
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ publishAt: moment?.toISOString() ?? '' });
      }}
    >
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t('publishAt')}</legend>
        <DateInput label={t('publishDay')} value={day} onChange={setDay} isWholeDay problem={fieldProblem('publishAt')} />
        <TextField label={t('publishTime')} value={time} onChange={setTime} inputDir="ltr" inputClassName="text-start" placeholder="18:30" description={t('publishAtHint', { zone })} />
      </fieldset>
      <ProblemNote problem={problem && !problem.fields ? problem : null} />
      <Button type="submit" isPending={isPending} isDisabled={moment === null}>
        {t('schedule')}
      </Button>
    </form>
  );
}

const never = () => () => undefined;

/** The reader's time zone; while the page is made on the server, which can't know it, UTC. */
function useTimeZone(): string {
  return useSyncExternalStore(never, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => 'UTC');
}
