'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { DateInput } from '@/components/desk/statement/date-input';
import { isOwnReporting, OWN_KINDS, PUBLISHED_KINDS, type SourceKind } from '@/lib/schemas/source';
import { languageName, USUAL_LANGUAGES } from './languages';
import type { SourceDraft } from './source-draft';
import { TimeInput } from './time-input';

interface SourceFieldsProps {
  draft: SourceDraft;
  onChange: (change: Partial<SourceDraft>) => void;
  outlets: readonly Choice[];
  fieldProblem: (path: string) => string | null;
  /** The newsroom's own reporting: a witness has no outlet and no address. */
  isOwn: boolean;
  /** Several files at once: each takes its own title. */
  hasTitle?: boolean;
  /** It is changed, not brought in: title and language are known. */
  isStored?: boolean;
}

/** What is known about a source. Everything may be left open but its kind. */
export function SourceFields({ draft, onChange, outlets, fieldProblem, isOwn, hasTitle = true, isStored = false }: SourceFieldsProps) {
  const t = useTranslations('sources');
  const values = useTranslations('values');
  const kinds: readonly SourceKind[] = isOwn ? OWN_KINDS : PUBLISHED_KINDS;
  return (
    <div className="@container">
      <div className="grid gap-3 @lg:grid-cols-2">
        {hasTitle ? (
          <TextField className="@lg:col-span-2" label={t('titleField')} description={isOwn || isStored ? undefined : t('titleHint')} isRequired={isStored} value={draft.title} onChange={(title) => onChange({ title })} problem={fieldProblem('title')} />
        ) : null}
        <Select label={t('kind')} choices={kinds.map((id) => ({ id, label: values(`sourceKinds.${id}`) }))} value={draft.kind} onChange={(kind) => onChange({ kind })} problem={fieldProblem('kind')} />
        <LanguageSelect canDetect={!isStored} value={draft.language} onChange={(language) => onChange({ language })} problem={fieldProblem('language')} />
        {isOwn ? null : <OutletField draft={draft} onChange={onChange} outlets={outlets} problem={fieldProblem('outletId') ?? fieldProblem('outletName')} />}
        <TextField label={isOwn ? t('teller') : t('author')} value={draft.author} onChange={(author) => onChange({ author })} problem={fieldProblem('author')} />
        <DateInput label={isOwn ? t('toldOn') : t('published')} value={draft.published} onChange={(published) => onChange({ published })} problem={fieldProblem('published')} />
        <TimeInput label={t('time')} value={draft.publishedTime} onChange={(publishedTime) => onChange({ publishedTime })} problem={fieldProblem('publishedTime')} />
        {isOwn ? null : (
          <TextField className="@lg:col-span-2" label={t('address')} description={t('addressHint')} value={draft.url} onChange={(url) => onChange({ url })} inputDir="ltr" inputClassName="text-start" type="url" problem={fieldProblem('url')} />
        )}
        {isOwnReporting(draft.kind) ? <ConfidentialFields draft={draft} onChange={onChange} fieldProblem={fieldProblem} /> : null}
        <TextArea className="@lg:col-span-2" label={t('notes')} description={t('notesHint')} value={draft.notes} onChange={(notes) => onChange({ notes })} rows={2} problem={fieldProblem('notes')} />
      </div>
    </div>
  );
}

function OutletField({ draft, onChange, outlets, problem }: Pick<SourceFieldsProps, 'draft' | 'onChange' | 'outlets'> & { problem: string | null }) {
  const t = useTranslations('sources');
  const isNew = draft.outletName.trim() !== '' && draft.outletId === null;
  return (
    <ComboBox
      label={t('outlet')}
      description={isNew ? t('outletNew') : t('outletHint')}
      choices={outlets}
      allowsCustomValue
      value={draft.outletId}
      inputValue={draft.outletName}
      onInputChange={(outletName) => onChange({ outletName, outletId: outlets.find((outlet) => outlet.label === outletName)?.id ?? null })}
      onChange={(id) => {
        const chosen = outlets.find((outlet) => outlet.id === id);
        if (chosen) onChange({ outletId: chosen.id, outletName: chosen.label });
      }}
      problem={problem}
    />
  );
}

const DETECTED = 'detected';

function LanguageSelect({ canDetect, value, onChange, problem }: { canDetect: boolean; value: string | null; onChange: (language: string | null) => void; problem: string | null }) {
  const t = useTranslations('sources');
  const locale = useLocale();
  const tags = value && !(USUAL_LANGUAGES as readonly string[]).includes(value) ? [value, ...USUAL_LANGUAGES] : USUAL_LANGUAGES;
  return (
    <Select
      label={t('language')}
      choices={[...(canDetect ? [{ id: DETECTED, label: t('languageDetected') }] : []), ...tags.map((id) => ({ id, label: id === 'und' ? t('languageUnknown') : languageName(id, locale) }))]}
      value={value ?? DETECTED}
      onChange={(chosen) => onChange(chosen === DETECTED ? null : chosen)}
      problem={problem}
    />
  );
}

function ConfidentialFields({ draft, onChange, fieldProblem }: Pick<SourceFieldsProps, 'draft' | 'onChange' | 'fieldProblem'>) {
  const t = useTranslations('sources');
  return (
    <fieldset className="flex flex-col gap-2 rounded-md border border-line p-3 @lg:col-span-2">
      <Checkbox isSelected={draft.confidential} onChange={(confidential) => onChange({ confidential })}>
        {t('confidential')}
      </Checkbox>
      <p className="text-sm text-ink-soft">{t('confidentialHint')}</p>
      {draft.confidential ? (
        <div className="grid gap-3 @lg:grid-cols-2">
          <TextField label={t('agreedWordingAr')} value={draft.agreedWordingAr} onChange={(agreedWordingAr) => onChange({ agreedWordingAr })} isRequired problem={fieldProblem('agreedWordingAr')} />
          <TextField label={t('agreedWordingEn')} value={draft.agreedWordingEn} onChange={(agreedWordingEn) => onChange({ agreedWordingEn })} isRequired problem={fieldProblem('agreedWordingEn')} />
        </div>
      ) : null}
    </fieldset>
  );
}
