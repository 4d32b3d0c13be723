'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { REVISION_STATES, type RevisionState } from '@/lib/core/verdict/workflow';
import { useRouter } from '@/lib/i18n/navigation';

/** Narrows the review list to one state; the address keeps it. */
export function ReviewFilter({ value }: { value: RevisionState | null }) {
  const t = useTranslations('review');
  const states = useTranslations('verdicts.states');
  const router = useRouter();
  const choices = [{ id: 'all' as const, label: t('all') }, ...REVISION_STATES.map((id) => ({ id, label: states(id) }))];
  return (
    <div className="mb-3 max-w-60">
      <Select label={t('filter')} choices={choices} value={value ?? 'all'} onChange={(id) => router.push(id === 'all' ? '/desk/review' : `/desk/review?state=${id}`)} />
    </div>
  );
}
