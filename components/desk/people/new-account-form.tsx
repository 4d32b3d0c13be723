'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { type NewAccountInput, PASSWORD_MIN_LENGTH } from '@/lib/schemas/user';
import { openAfresh, requestSignIn } from './request-sign-in';

interface NewAccountFormProps {
  token: string;
  /** Fixed by the invitation, or null for the person to say. */
  email: string | null;
  submitLabel: string;
  onCreate: (input: NewAccountInput) => Promise<Result<{ email: string }>>;
}

/** Makes one's own account and signs in with it: for invitations and the first run. */
export function NewAccountForm({ token, email: fixedEmail, submitLabel, onCreate }: NewAccountFormProps) {
  const t = useTranslations('signIn');
  const locale = useLocale() === 'en' ? 'en' : 'ar';
  const [email, setEmail] = useState(fixedEmail ?? '');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const { send, isPending, problem, fieldProblem } = useDeed(onCreate);

  async function create() {
    const created = await send({ token, email, name, locale, password, again });
    if (!created) return;
    const refusal = await requestSignIn(created.email, password);
    openAfresh(refusal ? `/${locale}/sign-in` : `/${locale}/desk`);
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <ProblemNote problem={problem} />
      <TextField label={t('name')} name="name" autoComplete="name" value={name} onChange={setName} isRequired problem={fieldProblem('name')} autoFocus />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        inputDir="ltr"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isRequired
        isReadOnly={fixedEmail !== null}
        problem={fieldProblem('email')}
      />
      <TextField
        label={t('newPassword')}
        description={t('passwordHint', { count: PASSWORD_MIN_LENGTH })}
        name="password"
        type="password"
        inputDir="ltr"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        isRequired
        problem={fieldProblem('password')}
      />
      <TextField label={t('passwordAgain')} name="again" type="password" inputDir="ltr" autoComplete="new-password" value={again} onChange={setAgain} isRequired problem={fieldProblem('again')} />
      <Button type="submit" variant="primary" isPending={isPending} className="self-start">
        {submitLabel}
      </Button>
    </form>
  );
}
