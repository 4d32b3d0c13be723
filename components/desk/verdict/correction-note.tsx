'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import type { VerdictDeskData } from './desk-data';

const KINDS = ['correction', 'update', 'clarification'] as const;
type Kind = (typeof KINDS)[number];
type Keep = (input: { revisionId: string; version: number; kind: Kind; noteAr: string; noteEn: string }, key?: string) => Promise<Result<unknown>>;

/** The public note that explains why a published verdict changes. */
export function CorrectionNote({ revision, onKeep }: { revision: VerdictDeskData['revision']; onKeep: Keep }) {
  const t = useTranslations('verdicts');
  const [kind, setKind] = useState<Kind>(revision.correctionKind ?? 'correction');
  const [noteAr, setNoteAr] = useState(revision.correctionNoteAr);
  const [noteEn, setNoteEn] = useState(revision.correctionNoteEn);
  const { send, isPending, problem } = useDeed(onKeep);
  const isKept = kind === revision.correctionKind && noteAr === revision.correctionNoteAr && noteEn === revision.correctionNoteEn;
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ revisionId: revision.id, version: revision.version, kind, noteAr, noteEn });
      }}
    >
      <p className="text-sm text-ink-soft">{t('correction.explain')}</p>
      <Select label={t('correction.kind')} choices={KINDS.map((id) => ({ id, label: t(`correction.kinds.${id}`) }))} value={kind} onChange={setKind} />
      <TextArea label={t('correction.noteAr')} value={noteAr} onChange={setNoteAr} inputDir="rtl" rows={2} />
      <TextArea label={t('correction.noteEn')} value={noteEn} onChange={setNoteEn} inputDir="ltr" rows={2} />
      <ProblemNote problem={problem} />
      <div>
        <Button type="submit" size="small" isPending={isPending} isDisabled={isKept}>
          {t('correction.save')}
        </Button>
      </div>
    </form>
  );
}
