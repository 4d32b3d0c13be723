'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';

interface NoteDialogProps {
  title: string;
  explain: string;
  /** The fields of the note: one for the desk, or one a language for readers. */
  fields: readonly { id: string; label: string; dir: 'auto' | 'ltr' | 'rtl' }[];
  confirmLabel: string;
  isDangerous?: boolean;
  trigger: { label: string; variant?: 'plain' | 'danger' | 'quiet' | 'primary' };
  onSend: (notes: Record<string, string>, key?: string) => Promise<Result<unknown>>;
}

/** A deed that says why: asks for the note and keeps it typed until the deed is done. */
export function NoteDialog({ title, explain, fields, confirmLabel, isDangerous, trigger, onSend }: NoteDialogProps) {
  const t = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const [notes, setNotes] = useState<Record<string, string>>({});
  const { send, isPending, problem, fieldProblem } = useDeed(onSend, () => {
    setIsOpen(false);
    setNotes({});
  });
  return (
    <>
      <Button variant={trigger.variant ?? 'plain'} onPress={() => setIsOpen(true)}>
        {trigger.label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onOpenChange={setIsOpen}>
        {(close) => (
          <form
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void send(Object.fromEntries(fields.map((field) => [field.id, notes[field.id] ?? ''])));
            }}
          >
            <p>{explain}</p>
            {fields.map((field, index) => (
              <TextArea
                key={field.id}
                label={field.label}
                value={notes[field.id] ?? ''}
                onChange={(text) => setNotes({ ...notes, [field.id]: text })}
                inputDir={field.dir}
                problem={fieldProblem(field.id)}
                autoFocus={index === 0}
              />
            ))}
            <ProblemNote problem={problem} />
            <div className="flex justify-end gap-2">
              <Button onPress={close}>{t('cancel')}</Button>
              <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} isPending={isPending}>
                {confirmLabel}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
