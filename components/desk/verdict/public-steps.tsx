'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import type { VerdictDeskData } from './desk-data';
import { NoteDialog } from './note-dialog';

type Noted = { verdictId: string; version: number; noteAr: string; noteEn: string };

/** The Server Actions on a published verdict. */
export interface PublicActions {
  beginRevision: (input: { verdictId: string; version: number; correctionKind: 'correction' | 'update' | 'clarification' }, key?: string) => Promise<Result<unknown>>;
  putUnderReview: (input: Noted, key?: string) => Promise<Result<unknown>>;
  endReview: (input: Noted, key?: string) => Promise<Result<unknown>>;
  retract: (input: Noted, key?: string) => Promise<Result<unknown>>;
}

const NEXT_KINDS = ['correction', 'update', 'clarification'] as const;

/** What can be done to a verdict that readers see: correct it, put it under review, retract it. */
export function PublicSteps({ data, actions }: { data: VerdictDeskData; actions: PublicActions }) {
  const t = useTranslations('verdicts');
  const { verdict } = data;
  const offers = (action: VerdictDeskData['verdictActions'][number]) => data.verdictActions.includes(action) && data.allowed.includes(action);
  const { send, isPending, problem } = useDeed(actions.beginRevision);
  const fields = [
    { id: 'noteAr', label: t('public.noteAr'), dir: 'rtl' },
    { id: 'noteEn', label: t('public.noteEn'), dir: 'ltr' },
  ] as const;
  const noted = (notes: Record<string, string>) => ({ verdictId: verdict.id, version: verdict.version, noteAr: notes.noteAr ?? '', noteEn: notes.noteEn ?? '' });
  const isOpen = !['published', 'withdrawn'].includes(data.revisions[0]?.state ?? 'published');
  return (
    <div className="flex flex-col gap-3">
      {verdict.state !== 'retracted' && !isOpen ? (
        <Menu
          trigger={<Button isPending={isPending}>{t('public.newRevision')}</Button>}
          choices={NEXT_KINDS.map((kind) => ({ id: kind, label: t(`correction.kinds.${kind}`) }))}
          onAction={(kind) => void send({ verdictId: verdict.id, version: verdict.version, correctionKind: kind })}
        />
      ) : null}
      <ProblemNote problem={problem} />
      {offers('raise_banner') ? (
        <NoteDialog
          title={t('public.raise')}
          explain={t('public.raiseExplain')}
          fields={fields}
          confirmLabel={t('public.raise')}
          trigger={{ label: t('public.raise') }}
          onSend={(notes, key) => actions.putUnderReview(noted(notes), key)}
        />
      ) : null}
      {offers('lower_banner') ? (
        <NoteDialog
          title={t('public.lower')}
          explain={t('public.lowerExplain')}
          fields={fields}
          confirmLabel={t('public.lower')}
          trigger={{ label: t('public.lower') }}
          onSend={(notes, key) => actions.endReview(noted(notes), key)}
        />
      ) : null}
      {offers('retract') ? (
        <NoteDialog
          title={t('public.retract')}
          explain={t('public.retractExplain')}
          fields={fields}
          confirmLabel={t('public.retract')}
          isDangerous
          trigger={{ label: t('public.retract'), variant: 'quiet' }}
          onSend={(notes, key) => actions.retract(noted(notes), key)}
        />
      ) : null}
    </div>
  );
}
