'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import type { Problem } from '@/lib/schemas/problem';

interface ReasonedDialogProps {
  title: string;
  /** What will happen, and how it is taken back. */
  means: string;
  confirmLabel: string;
  /** More to choose than the reason. */
  children?: ReactNode;
  isReady?: boolean;
  isPending: boolean;
  problem: Problem | null;
  reasonProblem: string | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** A deed on original sources that keeps its reason. */
export function ReasonedDialog({ title, means, confirmLabel, children, isReady = true, isPending, problem, reasonProblem, onConfirm, onClose }: ReasonedDialogProps) {
  const t = useTranslations('origins');
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} size={children ? 'large' : 'medium'}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(reason);
        }}
      >
        <p className="text-ink-soft">{means}</p>
        {children}
        <TextArea label={t('reason')} value={reason} onChange={setReason} rows={2} isRequired problem={reasonProblem} />
        <ProblemNote problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isPending} isDisabled={!isReady}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
