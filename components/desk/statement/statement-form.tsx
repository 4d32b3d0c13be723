'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ComboBox } from '@/components/ui/combo-box';
import { Disclosure } from '@/components/ui/disclosure';
import { FieldProblem } from '@/components/ui/field';
import { KeyHint } from '@/components/ui/key-hint';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import type { IncidentChoice } from '@/components/desk/reader/source-view';
import type { Problem } from '@/lib/schemas/problem';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { ASSERTIONS, SCOPES, VALUE_KINDS } from '@/lib/core/values/typed-value';
import { ChainEditor } from './chain-editor';
import { DateInput } from './date-input';
import { withIncident } from './inherit-statement';
import { type FindNames, NameCombo } from './name-combo';
import type { StatementDraft } from './statement-draft';
import { ValueFields } from './value-fields';

interface StatementFormProps {
  title: string;
  quote: string;
  quoteLanguage: string;
  /** The passage lies outside headline and body. */
  isLeadOnly: boolean;
  initial: StatementDraft;
  incidents: readonly IncidentChoice[];
  findAgents: FindNames;
  findPlaces: FindNames;
  isPending: boolean;
  problem: Problem | null;
  fieldProblem: (path: string) => string | null;
  /** For a stale save: what is stored now, in words. */
  stored?: string | null;
  onSave: (draft: StatementDraft) => void;
  onCancel: () => void;
}

/**
 * What the selected passage says. The value comes first; everything else is inherited and only differences are typed. Enter
 * in a field saves, Ctrl+Enter saves from anywhere, Escape closes.
 */
export function StatementForm({ title, quote, quoteLanguage, isLeadOnly, initial, incidents, findAgents, findPlaces, isPending, problem, fieldProblem, stored, onSave, onCancel }: StatementFormProps) {
  const t = useTranslations('statements');
  const values = useTranslations('values');
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<StatementDraft>) => setDraft((now) => ({ ...now, ...part }));
  const incident = incidents.find(({ id }) => id === draft.incidentId) ?? null;

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) onSave(draft);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!isPending) onSave(draft);
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      onCancel();
    }
  }

  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate aria-label={title} className="flex flex-col gap-3 rounded-md border border-line bg-surface p-3">
      <h2 className="font-semibold">{title}</h2>
      <blockquote dir="auto" lang={quoteLanguage} className="reading max-h-32 overflow-auto border-s-2 border-accent ps-2 text-start text-[1.05rem] leading-relaxed" tabIndex={0}>
        {quote}
      </blockquote>
      {isLeadOnly ? <p className="text-sm text-undetermined">{t('leadOnly')}</p> : null}
      <ProblemNote problem={problem}>{stored ? <StoredNow words={stored} /> : null}</ProblemNote>
      <FieldProblem problem={fieldProblem('exact') ?? fieldProblem('end')} />
      <Select label={t('kind')} isLabelHidden choices={VALUE_KINDS.map((id) => ({ id, label: values(`kinds.${id}`) }))} value={draft.kind} onChange={(kind) => change({ kind })} />
      <ValueFields draft={draft} onChange={change} problemOf={(field) => fieldProblem(`value.${field}`)} findAgents={findAgents} findPlaces={findPlaces} />
      <ComboBox
        label={t('incident')}
        choices={incidents.map(({ id, name }) => ({ id, label: name }))}
        value={draft.incidentId}
        onChange={(id) => setDraft((now) => withIncident(now, incidents.find((each) => each.id === id) ?? null, incident))}
        placeholder={t('noIncident')}
        empty={t('noIncidentFound')}
        problem={fieldProblem('incidentId')}
      />
      <div className="grid grid-cols-2 gap-2">
        <DateInput label={t('eventDate')} value={draft.eventDate} onChange={(eventDate) => change({ eventDate, eventBasis: 'inferred' })} problem={fieldProblem('eventDate')} />
        <NameCombo label={t('place')} value={draft.place} onChange={(place) => change({ place })} find={findPlaces} problem={fieldProblem('placeId') ?? fieldProblem('placeText')} />
      </div>
      <ChainEditor chain={draft.chain} onChange={(chain) => change({ chain })} find={findAgents} problemAt={(index) => fieldProblem(`attribution.${index}.name`)} />
      <Disclosure title={<Inherited draft={draft} />} defaultExpanded={draft.scope !== 'incident' || fieldProblem('period') !== null}>
        <div className="grid grid-cols-2 gap-2 pt-1">
          <Select label={t('scope')} choices={SCOPES.map((id) => ({ id, label: values(`scopes.${id}`) }))} value={draft.scope} onChange={(scope) => change({ scope })} />
          <Select label={t('assertion')} choices={ASSERTIONS.map((id) => ({ id, label: values(`assertions.${id}`) }))} value={draft.assertion} onChange={(assertion) => change({ assertion })} />
          {draft.scope === 'period_total' ? (
            <DateInput className="col-span-2" label={t('period')} value={draft.period} onChange={(period) => change({ period })} problem={fieldProblem('period')} />
          ) : null}
          <DateInput label={t('asOf')} value={draft.asOf} onChange={(asOf) => change({ asOf })} problem={fieldProblem('asOf')} />
          <DateInput label={t('said')} value={draft.said} onChange={(said) => change({ said })} problem={fieldProblem('said')} />
          <Select
            label={t('eventBasis')}
            className="col-span-2"
            choices={(['explicit', 'resolved', 'inferred'] as const).map((id) => ({ id, label: values(`bases.${id}`) }))}
            value={draft.eventBasis}
            onChange={(eventBasis) => change({ eventBasis })}
          />
        </div>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('save')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <span className="ms-auto text-sm text-ink-soft">
          <KeyHint keys="Enter" /> {t('enterSaves')}
        </span>
      </div>
    </form>
  );
}

/** What is inherited and not in view, in a line, so that nobody needs to open it to trust it. */
function Inherited({ draft }: { draft: StatementDraft }) {
  const t = useTranslations('statements');
  const values = useTranslations('values');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const date = (typed: string) => {
    const read = parseDate(typed);
    return read.ok ? formatDate(read.value, locale) : null;
  };
  const asOf = date(draft.asOf);
  const said = date(draft.said);
  const parts = [values(`scopes.${draft.scope}`), values(`assertions.${draft.assertion}`), asOf && t('asOfShort', { date: asOf }), said && t('saidShort', { date: said })];
  return <span className="min-w-0 flex-1 truncate text-sm font-normal text-ink-soft">{parts.filter(Boolean).join(' · ')}</span>;
}

function StoredNow({ words }: { words: string }) {
  const t = useTranslations('statements');
  return (
    <p className="mt-1 text-ink">
      {t('storedNow')} <bdi>{words}</bdi>
    </p>
  );
}
