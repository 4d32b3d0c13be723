'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { TypedValue } from '@/lib/core/values/typed-value';
import type { ClaimDeeds } from './claim-deeds';
import { useValueWords } from './use-value-words';

/** A statement taken off the claim. */
export interface ReleasedView {
  id: string;
  version: number;
  value: TypedValue;
  source: string;
}

/** What was taken off, so that it can be put back. */
export function ReleasedList({ items, onRestore }: { items: readonly ReleasedView[]; onRestore: ClaimDeeds['restore'] }) {
  const t = useTranslations('claims');
  const words = useValueWords();
  const { send, isPending, problem } = useDeed(onRestore);
  if (items.length === 0) return null;
  return (
    <Disclosure title={t('released', { count: items.length })} className="mt-4">
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-center gap-2 py-1">
            <span dir="auto" className="min-w-0 flex-1">
              {words(item.value)} · <bdi>{item.source}</bdi>
            </span>
            <Button size="small" isPending={isPending} onPress={() => void send({ evidenceId: item.id, version: item.version })}>
              {t('deeds.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNote problem={problem} />
    </Disclosure>
  );
}
