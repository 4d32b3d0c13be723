'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextField } from '@/components/ui/text-field';
import type { Problem } from '@/lib/schemas/problem';
import { openAfresh, requestSignIn } from './request-sign-in';

interface SignInFormProps {
  /** Where to go afterwards, without the language. */
  next: string;
  /** Why the person was led here, if by a link that did not work. */
  arrival: Problem | null;
}

/** E-mail address and password. */
export function SignInForm({ next, arrival }: SignInFormProps) {
  const t = useTranslations('signIn');
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(arrival);
  const [isPending, startTransition] = useTransition();

  function send() {
    startTransition(async () => {
      const refusal = await requestSignIn(email, password);
      setProblem(refusal);
      if (!refusal) openAfresh(`/${locale}${next}`);
    });
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ProblemNote problem={problem} />
      <TextField label={t('email')} name="email" type="email" inputDir="ltr" autoComplete="username" value={email} onChange={setEmail} isRequired autoFocus />
      <TextField label={t('password')} name="password" type="password" inputDir="ltr" autoComplete="current-password" value={password} onChange={setPassword} isRequired />
      <Button type="submit" variant="primary" isPending={isPending} className="self-start">
        {t('submit')}
      </Button>
      <p className="text-sm text-ink-soft">{t('forgotten')}</p>
    </form>
  );
}
