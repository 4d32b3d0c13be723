'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Result } from '@/lib/schemas/problem';
import { Approval } from './approval';
import type { VerdictDeskData } from './desk-data';
import { NoteDialog } from './note-dialog';
import { Schedule } from './schedule';
import { StepButton } from './step-button';
import type { TextLanguage } from './words';

type Step = { revisionId: string; version: number };
type Send<Input> = (input: Input, key?: string) => Promise<Result<unknown>>;

/** The Server Actions of the workflow, as the desk's page hands them in. */
export interface WorkflowActions {
  submit: Send<Step>;
  recall: Send<Step>;
  sendBack: Send<Step & { note: string }>;
  approve: Send<Step & { read: { ar?: string; en?: string } }>;
  reopen: Send<Step>;
  publish: Send<Step>;
  schedule: Send<Step & { publishAt: string }>;
  unschedule: Send<Step>;
  withdraw: Send<Step & { note?: string }>;
}

/** The steps that this revision's state offers this person, most likely one first. */
export function WorkflowPanel({ data, actions, previewHref }: { data: VerdictDeskData; actions: WorkflowActions; previewHref: Record<TextLanguage, string> }) {
  const t = useTranslations('review');
  const { revision } = data;
  const step = { revisionId: revision.id, version: revision.version };
  const offers = (action: VerdictDeskData['revisionActions'][number]) => data.revisionActions.includes(action) && data.allowed.includes(action);

  const parts: ReactNode[] = [];
  if (offers('submit')) parts.push(<StepButton key="submit" variant="primary" label={t('submit')} onStep={(_, key) => actions.submit(step, key)} />);
  if (offers('approve')) parts.push(<Approval key={`approve-${revision.version}`} data={data} previewHref={previewHref} onApprove={actions.approve} />);
  if (offers('request_changes')) {
    parts.push(
      <NoteDialog
        key="back"
        title={t('sendBack')}
        explain={t('sendBackExplain')}
        fields={[{ id: 'note', label: t('note'), dir: 'auto' }]}
        confirmLabel={t('sendBack')}
        trigger={{ label: t('sendBack') }}
        onSend={({ note }, key) => actions.sendBack({ ...step, note: note ?? '' }, key)}
      />,
    );
  }
  if (offers('publish')) {
    parts.push(
      <StepButton
        key="publish"
        variant="primary"
        label={t('publish')}
        confirm={{ title: t('publishTitle'), text: t('publishExplain') }}
        onStep={(_, key) => actions.publish(step, key)}
      />,
    );
  }
  if (offers('schedule') && revision.publishAt === null) parts.push(<Schedule key="schedule" onSchedule={({ publishAt }, key) => actions.schedule({ ...step, publishAt }, key)} />);
  if (offers('unschedule') && revision.publishAt !== null) parts.push(<StepButton key="unschedule" label={t('unschedule')} onStep={(_, key) => actions.unschedule(step, key)} />);
  if (offers('reopen')) {
    parts.push(
      <StepButton key="reopen" label={t('reopen')} confirm={{ title: t('reopenTitle'), text: t('reopenExplain') }} onStep={(_, key) => actions.reopen(step, key)} />,
    );
  }
  if (offers('recall')) parts.push(<StepButton key="recall" label={t('recall')} onStep={(_, key) => actions.recall(step, key)} />);
  if (offers('withdraw')) {
    parts.push(
      <NoteDialog
        key="withdraw"
        title={t('withdraw')}
        explain={t('withdrawExplain')}
        fields={[{ id: 'note', label: t('note'), dir: 'auto' }]}
        confirmLabel={t('withdraw')}
        isDangerous
        trigger={{ label: t('withdraw'), variant: 'quiet' }}
        onSend={({ note }, key) => actions.withdraw({ ...step, note: note ?? '' }, key)}
      />,
    );
  }
  return <div className="flex flex-col gap-3">{parts.length > 0 ? parts : <p className="text-ink-soft">{t(revision.state === 'published' ? 'isPublished' : 'nothingToDo')}</p>}</div>;
}
