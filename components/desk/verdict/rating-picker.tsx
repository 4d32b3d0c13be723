'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';

interface RatingPickerProps {
  revisionId: string;
  version: number;
  ratings: readonly { key: string; label: string; description: string }[];
  value: string | null;
  isDisabled: boolean;
  onRate: (input: { revisionId: string; version: number; ratingKey: string }, key?: string) => Promise<Result<{ version: number }>>;
}

/** The rating of a draft, saved when it is chosen. */
export function RatingPicker({ revisionId, version, ratings, value, isDisabled, onRate }: RatingPickerProps) {
  const t = useTranslations('verdicts');
  const { send, isPending, problem } = useDeed(onRate);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        label={t('rating')}
        isLabelHidden
        // Shown at once; a refusal lets it go back to what is stored.
        value={isPending ? chosen : value}
        isDisabled={isDisabled}
        onChange={(ratingKey) => {
          if (isPending) return;
          setChosen(ratingKey);
          void send({ revisionId, version, ratingKey });
        }}
        choices={ratings.map((rating) => ({ id: rating.key, label: rating.label, description: rating.description }))}
      />
      <ProblemNote problem={problem} />
    </div>
  );
}
