'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { CaptureDeed } from './capture-deed';
import { captureInput, EMPTY_SOURCE, type SourceDraft } from './source-draft';
import { SourceFields } from './source-fields';
import { CaptureProblem } from './same-bytes-note';

interface TextFormProps {
  /** Pasted from elsewhere, or written as the newsroom's own note. */
  isOwn: boolean;
  outlets: readonly Choice[];
  onCapture: CaptureDeed;
}

/** Brings in a text: pasted, or an own note of an interview, a witness or the field. */
export function TextForm({ isOwn, outlets, onCapture }: TextFormProps) {
  const t = useTranslations('sources');
  const router = useRouter();
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<SourceDraft>({ ...EMPTY_SOURCE, kind: isOwn ? 'interview_note' : 'article' });
  const deed = useDeed(onCapture, ({ sourceId }) => router.push(`/desk/sources/${sourceId}`));
  const send = (evenIfSame: boolean) => void deed.send(captureInput(draft, { via: 'text', text }, evenIfSame));

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!deed.isPending) send(false);
  }

  return (
    <form onSubmit={onSubmit} noValidate className="grid gap-5 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
      <TextArea
        label={isOwn ? t('noteText') : t('pastedText')}
        description={isOwn ? t('noteTextHint') : t('pastedTextHint')}
        value={text}
        onChange={setText}
        rows={20}
        inputClassName="reading"
        isRequired
        problem={deed.fieldProblem('text')}
        autoFocus
      />
      <div className="flex flex-col gap-4">
        <SourceFields draft={draft} onChange={(change) => setDraft((now) => ({ ...now, ...change }))} outlets={outlets} fieldProblem={deed.fieldProblem} isOwn={isOwn} />
        <CaptureProblem problem={deed.problem} onKeepBoth={() => send(true)} isPending={deed.isPending} />
        <Button type="submit" variant="primary" isPending={deed.isPending} className="self-start">
          {t('bringIn')}
        </Button>
      </div>
    </form>
  );
}
