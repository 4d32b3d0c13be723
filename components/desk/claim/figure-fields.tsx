'use client';

import { useTranslations } from 'next-intl';
import { EntityPicker, type FindEntities } from '@/components/desk/entity/entity-picker';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { ASSERTIONS, ATTRIBUTES, SCOPES, SUBJECTS, VALUE_KINDS } from '@/lib/core/values/typed-value';
import { type FigureDraft, readFigure } from './figure-draft';
import { useValueWords } from './use-value-words';

interface FigureFieldsProps {
  draft: FigureDraft;
  onChange: (draft: FigureDraft) => void;
  onFindPlaces: FindEntities;
  fieldProblem: (path: string) => string | null;
  /** Set once sending was tried: before that, an unread figure is no fault yet. */
  showsProblem: boolean;
}

/** What a claim says as a typed value: typed in plain words, read at once, and the reading shown back. */
export function FigureFields({ draft, onChange, onFindPlaces, fieldProblem, showsProblem }: FigureFieldsProps) {
  const t = useTranslations('claims');
  const values = useTranslations('values');
  const words = useValueWords();
  const set = <K extends keyof FigureDraft>(key: K, value: FigureDraft[K]) => onChange({ ...draft, [key]: value });
  const read = readFigure(draft);
  const problem = !read.ok && (showsProblem || (draft.typed.trim() !== '' && read.problem !== 'empty')) ? t(`figure.problems.${t.has(`figure.problems.${read.problem}`) ? read.problem : 'unreadable'}`) : null;
  const isCount = draft.kind === 'quantity';
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-[10rem_1fr]">
        <Select label={t('figure.kind')} value={draft.kind} onChange={(kind) => set('kind', kind)} choices={VALUE_KINDS.map((kind) => ({ id: kind, label: values(`kinds.${kind}`) }))} />
        <TextField
          label={t('figure.typed')}
          description={read.ok ? t('figure.readAs', { reading: words(read.value, draft.assertion) }) : t(`figure.hints.${draft.kind}`)}
          value={draft.typed}
          onChange={(typed) => set('typed', typed)}
          problem={problem ?? fieldProblem('value.high') ?? fieldProblem('value.low') ?? fieldProblem('value')}
          isRequired
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-3">
        {isCount ? (
          <>
            <Select label={t('figure.attribute')} value={draft.attribute} onChange={(attribute) => set('attribute', attribute)} choices={ATTRIBUTES.map((id) => ({ id, label: values(`attributes.${id}`) }))} />
            <Select label={t('figure.subject')} value={draft.subject} onChange={(subject) => set('subject', subject)} choices={SUBJECTS.map((id) => ({ id, label: values(`subjects.${id}`) }))} />
            {draft.attribute === 'other' ? <TextField label={t('figure.unit')} value={draft.unit} onChange={(unit) => set('unit', unit)} /> : null}
          </>
        ) : null}
        {draft.kind === 'money' ? <TextField label={t('figure.currency')} value={draft.currency} onChange={(currency) => set('currency', currency)} inputDir="ltr" problem={fieldProblem('value.currency')} /> : null}
        <Select label={t('figure.scope')} value={draft.scope} onChange={(scope) => set('scope', scope)} choices={SCOPES.map((id) => ({ id, label: values(`scopes.${id}`) }))} />
        {draft.scope === 'period_total' ? (
          <TextField label={t('figure.period')} description={t('figure.periodHint')} value={draft.period} onChange={(period) => set('period', period)} problem={fieldProblem('period')} isRequired />
        ) : null}
      </div>
      <Disclosure level={2} title={t('figure.more')} defaultExpanded={draft.eventDate !== '' || draft.asOf !== '' || draft.stated !== '' || draft.place.text !== ''}>
        <div className="grid gap-3 pt-1 sm:grid-cols-3">
          <Select label={t('figure.assertion')} value={draft.assertion} onChange={(assertion) => set('assertion', assertion)} choices={ASSERTIONS.map((id) => ({ id, label: values(`assertions.${id}`) }))} />
          <TextField label={t('figure.eventDate')} description={t('figure.inherits')} value={draft.eventDate} onChange={(eventDate) => set('eventDate', eventDate)} problem={fieldProblem('eventDate')} />
          <TextField label={t('figure.asOf')} value={draft.asOf} onChange={(asOf) => set('asOf', asOf)} problem={fieldProblem('asOf')} />
          <TextField label={t('figure.stated')} value={draft.stated} onChange={(stated) => set('stated', stated)} problem={fieldProblem('stated')} />
          <EntityPicker label={t('figure.place')} description={t('figure.inherits')} value={draft.place} onChange={(place) => set('place', place)} onFind={onFindPlaces} problem={fieldProblem('placeId')} />
        </div>
      </Disclosure>
    </div>
  );
}
