'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { ClaimDeeds } from './claim-deeds';
import type { EvidenceView } from './evidence-view';
import { useValueWords } from './use-value-words';

interface StandingDialogProps {
  item: EvidenceView;
  kind: 'supersede' | 'withdraw';
  others: readonly EvidenceView[];
  onSupersede: ClaimDeeds['supersede'];
  onWithdraw: ClaimDeeds['withdraw'];
  onClose: () => void;
}

/** Says that a later statement took this one's place, or that its source took it back. */
export function StandingDialog({ item, kind, others, onSupersede, onWithdraw, onClose }: StandingDialogProps) {
  const t = useTranslations('claims');
  const words = useValueWords();
  const [laterId, setLaterId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const supersede = useDeed(onSupersede, onClose);
  const withdraw = useDeed(onWithdraw, onClose);
  const { statement } = item;
  const choices = others
    .filter((other) => other.statement.id !== statement.id && other.statement.standing === 'current')
    .map((other) => ({ id: other.statement.id, label: words(other.statement.value, other.statement.assertion), description: [other.source.outlet, other.source.title, other.source.published].filter(Boolean).join(' · ') }));
  const send = () => {
    if (kind === 'withdraw') void withdraw.send({ statementId: statement.id, version: statement.version, reason });
    else if (laterId) void supersede.send({ statementId: statement.id, version: statement.version, supersededById: laterId });
  };
  return (
    <Dialog title={t(`standing.${kind}`)} isOpen onOpenChange={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="text-ink-soft">{t(`standing.${kind}Means`)}</p>
        {kind === 'supersede' ? (
          choices.length === 0 ? (
            <p>{t('standing.noOthers')}</p>
          ) : (
            <RadioGroup label={t('standing.by')} choices={choices} value={laterId} onChange={setLaterId} />
          )
        ) : (
          <TextArea label={t('reason')} value={reason} onChange={setReason} rows={3} isRequired problem={withdraw.fieldProblem('reason')} />
        )}
        <ProblemNote problem={supersede.problem ?? withdraw.problem} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={supersede.isPending || withdraw.isPending} isDisabled={kind === 'supersede' && laterId === null}>
            {t(`standing.${kind}Confirm`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
