'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import type { VerdictTextFields } from '@/lib/schemas/verdict';
import { TEXT_FIELDS } from './words';

type Choice = 'mine' | 'theirs';

/** Both texts of a save that came too late, field by field: nothing is overwritten until a person has chosen. */
export function StaleText({ mine, theirs, onResolve }: { mine: VerdictTextFields; theirs: VerdictTextFields; onResolve: (chosen: VerdictTextFields) => void }) {
  const t = useTranslations('verdicts');
  const [choices, setChoices] = useState<Partial<Record<keyof VerdictTextFields, Choice>>>({});
  const differing = TEXT_FIELDS.filter((field) => mine[field] !== theirs[field]);
  const choiceOf = (field: keyof VerdictTextFields): Choice => choices[field] ?? 'mine';
  const resolve = () => {
    const chosen = { ...theirs };
    for (const field of differing) if (choiceOf(field) === 'mine') chosen[field] = mine[field];
    onResolve(chosen);
  };
  return (
    <section role="alert" aria-labelledby="stale-heading" className="flex flex-col gap-4 rounded-md border border-undetermined bg-undetermined-soft p-4">
      <div>
        <h3 id="stale-heading" className="font-semibold">
          {t('stale.heading')}
        </h3>
        <p>{t('stale.explain')}</p>
      </div>
      {differing.map((field) => (
        <div key={field} className="flex flex-col gap-2">
          <div className="grid gap-3 md:grid-cols-2">
            <Version label={t('stale.mine', { field: t(`fields.${field}`) })} text={mine[field]} />
            <Version label={t('stale.theirs', { field: t(`fields.${field}`) })} text={theirs[field]} />
          </div>
          <RadioGroup
            label={t('stale.choose', { field: t(`fields.${field}`) })}
            value={choiceOf(field)}
            onChange={(choice) => setChoices({ ...choices, [field]: choice })}
            choices={[
              { id: 'mine', label: t('stale.keepMine') },
              { id: 'theirs', label: t('stale.keepTheirs') },
            ]}
          />
        </div>
      ))}
      <div>
        <Button variant="primary" onPress={resolve}>
          {t('stale.save')}
        </Button>
      </div>
    </section>
  );
}

function Version({ label, text }: { label: string; text: string }) {
  const t = useTranslations('verdicts');
  return (
    <div className="min-w-0 rounded-md border border-line bg-surface p-2">
      <p className="text-sm font-medium text-ink-soft">{label}</p>
      <p dir="auto" className="max-h-64 overflow-auto whitespace-pre-wrap">
        {text || t('stale.empty')}
      </p>
    </div>
  );
}
