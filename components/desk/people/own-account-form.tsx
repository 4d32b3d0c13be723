'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextField } from '@/components/ui/text-field';
import { showNotice } from '@/components/ui/toast';
import { useDeed } from '@/components/ui/use-deed';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { useRouter } from '@/lib/i18n/navigation';
import type { Result } from '@/lib/schemas/problem';
import type { EditSelfInput } from '@/lib/schemas/user';

interface OwnAccountFormProps {
  name: string;
  locale: Locale;
  onSave: (input: EditSelfInput, requestKey?: string) => Promise<Result<{ locale: Locale }>>;
}

/** One's own name and language. */
export function OwnAccountForm({ name: storedName, locale: storedLocale, onSave }: OwnAccountFormProps) {
  const t = useTranslations('people');
  const tShell = useTranslations('shell');
  const here = useLocale();
  const router = useRouter();
  const [name, setName] = useState(storedName);
  const [locale, setLocale] = useState<Locale>(storedLocale);
  const { send, isPending, problem, fieldProblem } = useDeed(onSave);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        const saved = await send({ name, locale });
        if (!saved) return;
        showNotice(t('saved'));
        if (saved.locale !== here) router.push('/desk/settings', { locale: saved.locale });
      }}
    >
      <ProblemNote problem={problem} />
      <TextField label={t('name')} value={name} onChange={setName} autoComplete="name" isRequired problem={fieldProblem('name')} />
      <RadioGroup
        label={t('language')}
        description={t('languageHint')}
        orientation="horizontal"
        choices={LOCALES.map((id) => ({ id, label: tShell(`languages.${id}`) }))}
        value={locale}
        onChange={setLocale}
      />
      <Button type="submit" isPending={isPending} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}
