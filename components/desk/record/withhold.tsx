'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import { WITHHOLDING_REASONS, type WithholdingReason } from '@/lib/core/record/record-document';
import type { Result } from '@/lib/schemas/problem';

type OnWithhold = (input: { documentHash: string; reason: WithholdingReason; noteAr: string; noteEn: string }, key?: string) => Promise<Result<unknown>>;

/** Takes a document's bytes out of the public record, with a public tombstone; asked twice, since it can't be taken back. */
export function Withhold({ documentHash, onWithhold }: { documentHash: string; onWithhold: OnWithhold }) {
  const t = useTranslations('record');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState<WithholdingReason>('court_order');
  const [noteAr, setNoteAr] = useState('');
  const [noteEn, setNoteEn] = useState('');
  const { send, isPending, problem } = useDeed(onWithhold, () => setIsOpen(false));
  return (
    <>
      <Button variant="danger" onPress={() => setIsOpen(true)}>
        {t('withhold')}
      </Button>
      <Dialog title={t('withholdTitle')} isOpen={isOpen} onOpenChange={setIsOpen} role="alertdialog">
        {(close) => (
          <form
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void send({ documentHash, reason, noteAr, noteEn });
            }}
          >
            <p>{t('withholdExplain')}</p>
            <Select label={t('reason')} choices={WITHHOLDING_REASONS.map((id) => ({ id, label: t(`reasons.${id}`) }))} value={reason} onChange={setReason} />
            <TextArea label={t('noteAr')} value={noteAr} onChange={setNoteAr} inputDir="rtl" rows={2} />
            <TextArea label={t('noteEn')} value={noteEn} onChange={setNoteEn} inputDir="ltr" rows={2} />
            <ProblemNote problem={problem} />
            <div className="flex justify-end gap-2">
              <Button onPress={close}>{common('cancel')}</Button>
              <Button type="submit" variant="danger" isPending={isPending}>
                {t('withhold')}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
