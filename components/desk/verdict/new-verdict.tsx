'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { Result } from '@/lib/schemas/problem';
import type { TextLanguage } from './words';

interface NewVerdictProps {
  claimId: string;
  suggestedSlug: string;
  primaryLanguage: TextLanguage;
  onStart: (input: { claimId: string; slug: string; primaryLanguage: TextLanguage }, key?: string) => Promise<Result<{ verdictId: string }>>;
}

/** Opens the verdict on a claim: its public address and its primary language. */
export function NewVerdict({ claimId, suggestedSlug, primaryLanguage, onStart }: NewVerdictProps) {
  const t = useTranslations('verdicts');
  const router = useRouter();
  const [slug, setSlug] = useState(suggestedSlug);
  const [language, setLanguage] = useState(primaryLanguage);
  const { send, isPending, problem, fieldProblem } = useDeed(onStart, ({ verdictId }) => router.push(`/desk/verdicts/${verdictId}`));
  return (
    <form
      className="flex max-w-xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ claimId, slug, primaryLanguage: language });
      }}
    >
      <TextField label={t('new.slug')} description={t('new.slugHint', { path: `/${language}/verdicts/${slug || '…'}` })} value={slug} onChange={setSlug} inputDir="ltr" problem={fieldProblem('slug')} autoFocus isRequired />
      <RadioGroup
        label={t('new.primary')}
        description={t('new.primaryHint')}
        value={language}
        onChange={setLanguage}
        choices={[
          { id: 'ar', label: t('languages.ar') },
          { id: 'en', label: t('languages.en') },
        ]}
      />
      <ProblemNote problem={problem && !problem.fields ? problem : null} />
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('new.start')}
        </Button>
      </div>
    </form>
  );
}
