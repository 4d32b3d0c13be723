'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useMoment } from '@/components/desk/shell/use-moment';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/lib/i18n/navigation';
import type { Result } from '@/lib/schemas/problem';
import type { SaveTextInput } from '@/lib/schemas/verdict';
import { Comments } from './comments';
import { CopyEditor } from './copy-editor';
import { CorrectionNote } from './correction-note';
import type { VerdictDeskData } from './desk-data';
import { type PublicActions, PublicSteps } from './public-steps';
import { RatingPicker } from './rating-picker';
import { REVISION_TONES } from './state-tones';
import { TextEditor } from './text-editor';
import { TextView } from './text-view';
import { type WorkflowActions, WorkflowPanel } from './workflow-panel';
import type { TextLanguage } from './words';

export interface VerdictActions extends WorkflowActions, PublicActions {
  keepText: (input: SaveTextInput) => Promise<Result<{ version: number }>>;
  keepCopyEdit: (input: SaveTextInput, key?: string) => Promise<Result<{ version: number }>>;
  rate: (input: { revisionId: string; version: number; ratingKey: string }, key?: string) => Promise<Result<{ version: number }>>;
  keepCorrectionNote: Parameters<typeof CorrectionNote>[0]['onKeep'];
  comment: (input: { revisionId: string; text: string }, key?: string) => Promise<Result<unknown>>;
}

interface VerdictDeskProps {
  data: VerdictDeskData;
  actions: VerdictActions;
  /** The preview of the reader's page, per language. */
  previewHref: Record<TextLanguage, string>;
  /** The sourcing line with its arithmetic, and the audit: rendered by the page. */
  sourcing: ReactNode;
  audit: ReactNode;
}

/** Where a verdict is written, reviewed and published. */
export function VerdictDesk({ data, actions, previewHref, sourcing, audit }: VerdictDeskProps) {
  const t = useTranslations('verdicts');
  const { revision, verdict } = data;
  const [language, setLanguage] = useState<TextLanguage>(verdict.primaryLanguage);
  const canEdit = data.revisionActions.includes('edit') && data.allowed.includes('edit');
  const canCopyEdit = !canEdit && data.revisionActions.includes('copy_edit');
  const languages: readonly TextLanguage[] = verdict.primaryLanguage === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <div role="group" aria-label={t('language')} className="flex gap-1 border-b border-line">
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === language}
              onClick={() => setLanguage(each)}
              className="min-h-8 border-b-2 border-transparent px-3 py-1 font-medium text-ink-soft hover:text-ink aria-pressed:border-accent aria-pressed:text-ink"
            >
              {t(`languages.${each}`)}
              {each === verdict.primaryLanguage ? <span className="ms-2 text-sm font-normal">{t('primary')}</span> : null}
            </button>
          ))}
          <a href={previewHref[language]} target="_blank" rel="noreferrer" className="ms-auto self-center text-accent underline">
            {t('preview')}
          </a>
        </div>
        {/* Both stay mounted: what is typed in one is not lost by looking at the other. */}
        {languages.map((each) => (
          <div key={`${each}-${revision.id}`} hidden={each !== language}>
            {canEdit ? (
              <TextEditor revisionId={revision.id} stored={data.texts[each]} evidence={data.evidence} onSave={actions.keepText} />
            ) : canCopyEdit ? (
              <CopyEditor revisionId={revision.id} text={data.texts[each]} evidence={data.evidence} onSave={actions.keepCopyEdit} />
            ) : (
              <TextView text={data.texts[each]} evidence={data.evidence} />
            )}
            {data.brokenCitations[each] > 0 ? <p className="mt-2 text-contradicts">{t('brokenCitations', { count: data.brokenCitations[each] })}</p> : null}
          </div>
        ))}
      </div>
      <aside className="flex flex-col gap-5 lg:sticky lg:top-4" aria-label={t('aside')}>
        <StateBox data={data} />
        <Box title={t('nextStep')}>
          <WorkflowPanel data={data} actions={actions} previewHref={previewHref} />
        </Box>
        {verdict.hasPublished ? (
          <Box title={t('public.heading')}>
            <PublicSteps data={data} actions={actions} />
          </Box>
        ) : null}
        <Box title={t('sourcing')}>{sourcing}</Box>
        <Box title={t('rating')}>
          <RatingPicker revisionId={revision.id} version={revision.version} ratings={data.ratings} value={revision.ratingKey} isDisabled={!canEdit} onRate={actions.rate} />
        </Box>
        {verdict.hasPublished && canEdit ? (
          <Box title={t('correction.heading')}>
            <CorrectionNote key={revision.id} revision={revision} onKeep={actions.keepCorrectionNote} />
          </Box>
        ) : null}
        <Box title={t('comments')}>
          <Comments comments={data.comments} onComment={({ text }, key) => actions.comment({ revisionId: revision.id, text }, key)} />
        </Box>
        <Box title={t('history')}>{audit}</Box>
      </aside>
    </div>
  );
}

function StateBox({ data: { revision, revisions, verdict } }: { data: VerdictDeskData }) {
  const t = useTranslations('verdicts');
  const moment = useMoment();
  return (
    <section className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={REVISION_TONES[revision.state]}>{t(`states.${revision.state}`)}</Badge>
        <span>{t('revisionNumber', { number: revision.number })}</span>
        {verdict.state === 'under_review' ? <Badge tone="undetermined">{t('verdictStates.under_review')}</Badge> : null}
        {verdict.state === 'retracted' ? <Badge tone="contradicts">{t('verdictStates.retracted')}</Badge> : null}
      </p>
      {revision.publishAt ? <p>{t('scheduledFor', { at: moment(revision.publishAt) })}</p> : null}
      {revision.reviewNote && revision.state === 'changes_requested' ? (
        <blockquote dir="auto" className="border-s-2 border-undetermined ps-3 whitespace-pre-wrap">
          {revision.reviewNote}
        </blockquote>
      ) : null}
      {revisions.length > 1 ? (
        <ul className="flex flex-wrap gap-2 text-sm">
          {revisions.map((each) => (
            <li key={each.number}>
              <Link
                href={`/desk/verdicts/${verdict.id}?revision=${each.number}`}
                aria-current={each.number === revision.number ? 'page' : undefined}
                className="text-accent underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t('revisionNumber', { number: each.number })} · {t(`states.${each.state}`)}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {verdict.hasPublished && revision.state === 'published' ? (
        // Baked pages are no routes of the desk's.
        <a href={`/${verdict.primaryLanguage}/verdicts/${verdict.slug}`} target="_blank" rel="noreferrer" className="text-sm text-accent underline">
          {t('publicPage')}
        </a>
      ) : null}
      {revision.documentHash ? (
        <Link href={`/desk/record/${revision.documentHash}`} className="text-sm text-accent underline">
          {t('inRecord')}
        </Link>
      ) : null}
    </section>
  );
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-md border border-line bg-surface p-3">
      <h2 className="mb-2 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
