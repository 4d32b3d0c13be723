'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { FieldProblem } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import { usePathname, useRouter } from '@/lib/i18n/navigation';
import type { ReaderDeeds } from './reader-deeds';

/** What the source says now is kept beside what it said before. */
export function CaptureAgain({ sourceId, onCapture, onClose }: { sourceId: string; onCapture: ReaderDeeds['captureAgain']; onClose: () => void }) {
  const t = useTranslations('reader');
  const common = useTranslations('common');
  const router = useRouter();
  const path = usePathname();
  const [text, setText] = useState('');
  const deed = useDeed(onCapture, ({ snapshotId }) => {
    onClose();
    router.push(`${path}?snapshot=${snapshotId}`);
  });
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!deed.isPending) void deed.send({ sourceId, content: { via: 'text', text } });
  }
  async function onFile(files: FileList | null) {
    const file = files?.[0];
    if (file) await deed.send({ sourceId, content: { via: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } });
  }
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3">
      <p className="text-ink-soft">{t('captureAgainHint')}</p>
      <ProblemNote problem={deed.problem} />
      <TextArea label={t('textNow')} value={text} onChange={setText} rows={10} inputClassName="reading" problem={deed.fieldProblem('text')} autoFocus />
      <FieldProblem problem={deed.fieldProblem('file')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={deed.isPending}>
          {t('keepCapture')}
        </Button>
        <FileTrigger onSelect={(files) => void onFile(files)}>
          <Button>{t('fromFile')}</Button>
        </FileTrigger>
        <Button onPress={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
