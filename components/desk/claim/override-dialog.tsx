'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import { EVIDENCE_KINDS, type EvidenceKind } from '@/lib/core/evidence/comparable';
import { EVIDENCE_SIGNS } from '@/lib/core/evidence/relation-signs';
import type { OverrideEvidenceInput } from '@/lib/schemas/evidence';
import type { Result } from '@/lib/schemas/problem';
import { EvidenceMark } from './evidence-mark';
import type { EvidenceView } from './evidence-view';
import { ReasonSentence } from './reason-sentence';

interface OverrideDialogProps {
  item: EvidenceView;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onOverride: (input: OverrideEvidenceInput, key?: string) => Promise<Result<unknown>>;
}

/** Deciding otherwise than the rules: what instead, and why; the why is kept. */
export function OverrideDialog({ item, isOpen, onOpenChange, onOverride }: OverrideDialogProps) {
  const t = useTranslations('claims');
  const [decided, setDecided] = useState<EvidenceKind | null>(item.overrideReason ? item.decided : null);
  const [reason, setReason] = useState(item.overrideReason);
  const { send, isPending, problem, fieldProblem } = useDeed(onOverride, () => onOpenChange(false));
  const choices = EVIDENCE_KINDS.map((kind) => ({ id: kind, label: `${EVIDENCE_SIGNS[kind]} ${t(`evidenceKinds.${kind}`)}` }));
  return (
    <Dialog title={t('override.title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {(close) => (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (decided) void send({ evidenceId: item.id, version: item.version, decided, reason });
          }}
        >
          <div className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2">
            <p className="flex items-center gap-2 text-sm text-ink-soft">
              {t('override.proposed')} <EvidenceMark kind={item.proposed} />
            </p>
            <ReasonSentence reason={item.reason} />
          </div>
          <RadioGroup label={t('override.instead')} choices={choices} value={decided} onChange={setDecided} orientation="horizontal" isRequired />
          <TextArea label={t('override.reason')} description={t('override.reasonHint')} value={reason} onChange={setReason} rows={3} isRequired problem={fieldProblem('reason')} />
          <ProblemNote problem={problem} />
          <div className="flex justify-end gap-2">
            <Button onPress={close}>{t('cancel')}</Button>
            <Button type="submit" variant="primary" isPending={isPending} isDisabled={decided === null}>
              {t('override.confirm')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
