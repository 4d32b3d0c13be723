'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { SealedSnapshot, SealingDeeds } from './sealing-view';

/** Opens a sealed capture again, with a reason. */
export function UnsealCapture({ snapshot, onUnseal }: { snapshot: SealedSnapshot; onUnseal: SealingDeeds['unseal'] }) {
  const t = useTranslations('sealing');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState('');
  const deed = useDeed(onUnseal, () => setIsOpen(false));
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void deed.send({ snapshotId: snapshot.id, version: snapshot.version, note });
  }
  return (
    <>
      <Button size="small" onPress={() => setIsOpen(true)}>
        {t('unseal.open')}
      </Button>
      <Dialog title={t('unseal.title')} isOpen={isOpen} onOpenChange={setIsOpen} size="small">
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
          <p>{t('unseal.explain')}</p>
          <TextArea label={t('unseal.why')} value={note} onChange={setNote} rows={2} isRequired problem={deed.fieldProblem('note')} autoFocus />
          <ProblemNote problem={deed.problem} />
          <div className="flex justify-end gap-2">
            <Button onPress={() => setIsOpen(false)}>{common('cancel')}</Button>
            <Button type="submit" variant="primary" isPending={deed.isPending}>
              {t('unseal.do')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
