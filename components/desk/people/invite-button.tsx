'use client';

import { Check, Copy, UserPlus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { type CreateInvitationInput, INVITATION_DAYS } from '@/lib/schemas/user';
import { ROLE_IDS, type RoleId } from './roles';

interface InviteButtonProps {
  /** The address people open, without a trailing slash. */
  origin: string;
  onInvite: (input: CreateInvitationInput) => Promise<Result<{ invitationId: string; token: string }>>;
}

/** Makes an invitation and shows its link, this once. */
export function InviteButton({ origin, onInvite }: InviteButtonProps) {
  const t = useTranslations('people');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <UserPlus aria-hidden className="size-4" />
        {t('invite')}
      </Button>
      <Dialog title={t('invite')} isOpen={isOpen} onOpenChange={setOpen} size="small">
        {(close) => <InviteForm origin={origin} onInvite={onInvite} onClose={close} />}
      </Dialog>
    </>
  );
}

function InviteForm({ origin, onInvite, onClose }: InviteButtonProps & { onClose: () => void }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const [role, setRole] = useState<RoleId>('fact_checker');
  const [days, setDays] = useState<string>('7');
  const [email, setEmail] = useState('');
  const { send, isPending, problem, fieldProblem } = useDeed(onInvite);
  const [link, setLink] = useState<string | null>(null);

  if (link !== null) return <InvitationLink link={link} onClose={onClose} />;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        const lifetime = INVITATION_DAYS.find((each) => String(each) === days) ?? 7;
        const made = await send({ role, days: lifetime, email });
        if (made) setLink(`${origin}/${locale}/invitation?token=${made.token}`);
      }}
    >
      <ProblemNote problem={problem} />
      <RadioGroup label={t('role')} choices={ROLE_IDS.map((id) => ({ id, label: t(`roles.${id}`), description: t(`roleMeans.${id}`) }))} value={role} onChange={setRole} />
      <Select label={t('validFor')} choices={INVITATION_DAYS.map((count) => ({ id: String(count), label: t('days', { count }) }))} value={days} onChange={setDays} />
      <TextField label={t('emailOptional')} description={t('emailHint')} type="email" inputDir="ltr" value={email} onChange={setEmail} problem={fieldProblem('email')} />
      <Button type="submit" variant="primary" isPending={isPending} className="self-end">
        {t('makeLink')}
      </Button>
    </form>
  );
}

function InvitationLink({ link, onClose }: { link: string; onClose: () => void }) {
  const t = useTranslations('people');
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      <TextField label={t('link')} description={t('linkOnce')} value={link} isReadOnly inputDir="ltr" autoFocus />
      <div className="flex items-center justify-end gap-2">
        <p role="status" className="me-auto text-sm text-supports">
          {isCopied ? t('copied') : ''}
        </p>
        <Button onPress={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
          {isCopied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          {t('copy')}
        </Button>
        <Button variant="primary" onPress={onClose}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}
