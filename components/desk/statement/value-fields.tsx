'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { formatQuantity } from '@/lib/core/values/quantity-format';
import { ATTRIBUTES, QUALIFIERS, SUBJECTS } from '@/lib/core/values/typed-value';
import { DateInput } from './date-input';
import { type FindNames, NameCombo } from './name-combo';
import { boundsOf, numbersAsked, typeNumber } from './number-entry';
import type { StatementDraft } from './statement-draft';

interface ValueFieldsProps {
  draft: StatementDraft;
  onChange: (change: Partial<StatementDraft>) => void;
  /** The sentence for a field of the value, such as `low`. */
  problemOf: (field: string) => string | null;
  findAgents: FindNames;
  findPlaces: FindNames;
}

const ENTITY_KINDS = ['person', 'organisation', 'unit'] as const;
const PLACE_KINDS = ['place', 'command_sector'] as const;

/** What is said, by its kind. */
export function ValueFields({ draft, onChange, problemOf, findAgents, findPlaces }: ValueFieldsProps) {
  const t = useTranslations('statements');
  const values = useTranslations('values');
  switch (draft.kind) {
    case 'quantity':
      return (
        <>
          <NumberFields draft={draft} onChange={onChange} problemOf={problemOf} />
          <div className="grid grid-cols-2 gap-2">
            <Select label={t('attribute')} choices={ATTRIBUTES.map((id) => ({ id, label: values(`attributes.${id}`) }))} value={draft.attribute} onChange={(attribute) => onChange({ attribute })} />
            <Select label={t('subject')} choices={SUBJECTS.map((id) => ({ id, label: values(`subjects.${id}`) }))} value={draft.subject} onChange={(subject) => onChange({ subject })} />
          </div>
          {draft.attribute === 'other' ? <TextField label={t('unit')} value={draft.unit} onChange={(unit) => onChange({ unit })} problem={problemOf('unit')} /> : null}
        </>
      );
    case 'money':
      return (
        <>
          <NumberFields draft={draft} onChange={onChange} problemOf={problemOf} />
          <TextField label={t('currency')} value={draft.currency} onChange={(currency) => onChange({ currency })} inputDir="ltr" placeholder="USD" maxLength={3} problem={problemOf('currency')} />
        </>
      );
    case 'date':
      return <DateInput label={t('valueDate')} value={draft.valueDate} onChange={(valueDate) => onChange({ valueDate })} problem={problemOf('edtf')} />;
    case 'entity':
      return (
        <>
          <NameCombo label={t('name')} value={draft.valueName} onChange={(valueName) => onChange({ valueName })} find={findAgents} problem={problemOf('name')} autoFocus />
          <div className="grid grid-cols-2 gap-2">
            <Select label={t('entityKind')} choices={ENTITY_KINDS.map((id) => ({ id, label: values(`entityKinds.${id}`) }))} value={draft.entityKind} onChange={(entityKind) => onChange({ entityKind })} />
            <TextField label={t('entityRole')} value={draft.entityRole} onChange={(entityRole) => onChange({ entityRole })} problem={problemOf('role')} />
          </div>
        </>
      );
    case 'place':
      return (
        <>
          <NameCombo label={t('name')} value={draft.valueName} onChange={(valueName) => onChange({ valueName })} find={findPlaces} problem={problemOf('name')} autoFocus />
          <Select label={t('entityKind')} choices={PLACE_KINDS.map((id) => ({ id, label: values(`entityKinds.${id}`) }))} value={draft.placeKind} onChange={(placeKind) => onChange({ placeKind })} />
        </>
      );
    case 'proposition':
      return <TextArea label={t('words')} value={draft.words} onChange={(words) => onChange({ words })} rows={3} problem={problemOf('text')} autoFocus />;
  }
}

/** The wording first, then one or two numbers; a wording that is typed with the number is chosen by itself. */
function NumberFields({ draft, onChange, problemOf }: Pick<ValueFieldsProps, 'draft' | 'onChange' | 'problemOf'>) {
  const t = useTranslations('statements');
  const values = useTranslations('values');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const { number } = draft;
  const asked = numbersAsked(number);
  const bounds = boundsOf(number, draft.kind === 'quantity');
  const isReadable = !Number.isNaN(bounds.low) && !Number.isNaN(bounds.high) && (bounds.low !== null || bounds.high !== null);
  return (
    <div className="flex flex-col gap-1">
      <div className="grid grid-cols-[9rem_1fr_1fr] items-start gap-2">
        <Select
          label={t('qualifier')}
          choices={QUALIFIERS.map((id) => ({ id, label: values(`qualifiers.${id}`) }))}
          value={number.qualifier}
          onChange={(qualifier) => onChange({ number: { ...number, qualifier } })}
        />
        {asked > 0 ? (
          <TextField
            label={asked === 2 ? t('low') : t('number')}
            value={number.first}
            onChange={(typed) => onChange({ number: typeNumber(number, typed) })}
            inputDir="ltr"
            inputClassName="text-start tabular-nums"
            inputMode="text"
            autoComplete="off"
            problem={problemOf('low') ?? (asked === 1 ? problemOf('high') : null)}
            className={asked === 1 ? 'col-span-2' : undefined}
            autoFocus
          />
        ) : null}
        {asked === 2 ? (
          <TextField
            label={t('high')}
            value={number.second}
            onChange={(second) => onChange({ number: { ...number, second } })}
            inputDir="ltr"
            inputClassName="text-start tabular-nums"
            autoComplete="off"
            problem={problemOf('high')}
          />
        ) : null}
      </div>
      {isReadable ? <p className="text-sm text-ink-soft">{t('readAs', { value: formatQuantity({ ...bounds, qualifier: number.qualifier }, locale, { saysExactly: true }) })}</p> : null}
    </div>
  );
}
