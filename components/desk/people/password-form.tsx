'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextField } from '@/components/ui/text-field';
import { showNotice } from '@/components/ui/toast';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { type ChangePasswordInput, PASSWORD_MIN_LENGTH } from '@/lib/schemas/user';

interface PasswordFormProps {
  hasPassword: boolean;
  email: string;
  onChange: (input: ChangePasswordInput) => Promise<Result<null>>;
}

const EMPTY = { current: '', next: '', again: '' };

/** Sets or changes one's own password. */
export function PasswordForm({ hasPassword, email, onChange }: PasswordFormProps) {
  const t = useTranslations('people');
  const tSignIn = useTranslations('signIn');
  const [typed, setTyped] = useState(EMPTY);
  const { send, isPending, problem, fieldProblem } = useDeed(onChange, () => {
    setTyped(EMPTY);
    showNotice(t('passwordChanged'));
  });
  const set = (field: keyof typeof EMPTY) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send(typed);
      }}
    >
      <ProblemNote problem={problem} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {hasPassword ? (
        <TextField label={t('currentPassword')} type="password" inputDir="ltr" autoComplete="current-password" value={typed.current} onChange={set('current')} isRequired problem={fieldProblem('current')} />
      ) : (
        <p className="text-ink-soft">{t('noPassword')}</p>
      )}
      <TextField
        label={tSignIn('newPassword')}
        description={tSignIn('passwordHint', { count: PASSWORD_MIN_LENGTH })}
        type="password"
        inputDir="ltr"
        autoComplete="new-password"
        value={typed.next}
        onChange={set('next')}
        isRequired
        problem={fieldProblem('next')}
      />
      <TextField label={tSignIn('passwordAgain')} type="password" inputDir="ltr" autoComplete="new-password" value={typed.again} onChange={set('again')} isRequired problem={fieldProblem('again')} />
      <Button type="submit" isPending={isPending} className="self-start">
        {t('changePassword')}
      </Button>
    </form>
  );
}
