'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { FieldProblem } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import { SEALING_REASONS, type SealingReason } from '@/lib/schemas/snapshot';
import type { SealedSnapshot, SealingDeeds } from './sealing-view';

interface SealCaptureProps {
  snapshot: SealedSnapshot;
  /** seal: can be opened again; destroy: can't be brought back. */
  what: 'seal' | 'destroy';
  deeds: SealingDeeds;
}

/** Asks why, says what will happen, and then puts a capture under seal or destroys it. */
export function SealCapture({ snapshot, what, deeds }: SealCaptureProps) {
  const t = useTranslations('sealing');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState<SealingReason>('court_order');
  const [note, setNote] = useState('');
  const [isUnderstood, setIsUnderstood] = useState(false);
  const close = () => setIsOpen(false);
  const sealing = useDeed(deeds.seal, close);
  const destroying = useDeed(deeds.destroy, close);
  const deed = what === 'seal' ? sealing : destroying;
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const input = { snapshotId: snapshot.id, version: snapshot.version, reason, note };
    if (what === 'seal') void sealing.send(input);
    // Unticked, the deed refuses and says so at the box.
    else void destroying.send({ ...input, isUnderstood: isUnderstood as true });
  }
  return (
    <>
      <Button size="small" variant={what === 'destroy' ? 'danger' : undefined} onPress={() => setIsOpen(true)}>
        {t(`${what}.open`)}
      </Button>
      <Dialog title={t(`${what}.title`)} isOpen={isOpen} onOpenChange={setIsOpen} role="alertdialog">
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
          <p>{t(`${what}.explain`)}</p>
          <p className="text-ink-soft">{t('stays')}</p>
          {snapshot.quotedBy.length === 0 ? null : (
            <div className="rounded-md bg-undetermined-soft p-3">
              <p>{t('quotedBy', { count: snapshot.quotedBy.length })}</p>
              <ul className="list-disc ps-5">
                {snapshot.quotedBy.map(({ id, name, documentHash }) => (
                  <li key={id}>
                    <Link href={documentHash === null ? `/desk/verdicts/${id}` : `/desk/record/${documentHash}`} dir="auto" className="text-accent-strong underline underline-offset-2">
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <Select label={t('reason')} choices={SEALING_REASONS.map((id) => ({ id, label: t(`reasons.${id}`) }))} value={reason} onChange={setReason} />
          <TextArea label={t('note')} value={note} onChange={setNote} rows={2} problem={deed.fieldProblem('note')} />
          {what === 'destroy' ? (
            <div>
              <Checkbox isSelected={isUnderstood} onChange={setIsUnderstood}>
                {t('understood')}
              </Checkbox>
              <FieldProblem problem={deed.fieldProblem('isUnderstood')} />
            </div>
          ) : null}
          <ProblemNote problem={deed.problem} />
          <div className="flex justify-end gap-2">
            <Button onPress={close}>{common('cancel')}</Button>
            <Button type="submit" variant="danger" isPending={deed.isPending}>
              {t(`${what}.do`)}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
