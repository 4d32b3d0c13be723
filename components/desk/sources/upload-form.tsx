'use client';

import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { CaptureDeed } from './capture-deed';
import { EMPTY_SOURCE, type SourceDraft } from './source-draft';
import { SourceFields } from './source-fields';
import { UploadResults } from './upload-results';
import { useUploads } from './use-uploads';

/** Brings in one or many files; each gets its own result, and none holds up the others. */
export function UploadForm({ outlets, onCapture }: { outlets: readonly Choice[]; onCapture: CaptureDeed }) {
  const t = useTranslations('sources');
  const [draft, setDraft] = useState<SourceDraft>(EMPTY_SOURCE);
  const { uploads, add, run, retry, keepBoth, remove, isRunning, fieldProblem } = useUploads(onCapture, draft);
  const waiting = uploads.filter((upload) => upload.state === 'waiting').length;
  const finished = uploads.length - waiting;

  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
      <div className="flex flex-col gap-3">
        <DropZone
          aria-label={t('dropLabel')}
          getDropOperation={() => 'copy'}
          onDrop={async (event) => {
            const files = await Promise.all(event.items.filter((item) => item.kind === 'file').map((item) => item.getFile()));
            add(files);
          }}
          className="flex flex-col items-center gap-2 rounded-md border-2 border-dashed border-line-strong bg-surface px-4 py-10 text-center drop-target:border-accent drop-target:bg-accent-soft"
        >
          <Upload aria-hidden className="size-6 text-ink-soft" />
          <Text slot="label">{t('dropHere')}</Text>
          <FileTrigger allowsMultiple acceptedFileTypes={['.txt', '.html', '.htm', '.md', 'text/plain', 'text/html', 'text/markdown']} onSelect={(files) => add([...(files ?? [])])}>
            <Button>{t('chooseFiles')}</Button>
          </FileTrigger>
          <p className="text-sm text-ink-soft">{t('fileKinds')}</p>
        </DropZone>
        {isRunning ? <ProgressBar label={t('bringingIn')} value={finished} maxValue={uploads.length} /> : null}
        <UploadResults uploads={uploads} onRetry={retry} onKeepBoth={keepBoth} onRemove={remove} />
      </div>
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">{t('forAllFiles')}</p>
        <SourceFields draft={draft} onChange={(change) => setDraft((now) => ({ ...now, ...change }))} outlets={outlets} fieldProblem={fieldProblem} isOwn={false} hasTitle={uploads.length < 2} />
        <Button variant="primary" isDisabled={waiting === 0} isPending={isRunning} onPress={run} className="self-start">
          {t('bringInFiles', { count: waiting })}
        </Button>
      </div>
    </div>
  );
}
