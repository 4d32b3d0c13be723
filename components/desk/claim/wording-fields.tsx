'use client';

import { useLocale, useTranslations } from 'next-intl';
import { EntityPicker, type FindEntities, type Named } from '@/components/desk/entity/entity-picker';
import type { Choice } from '@/components/ui/choice';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';

export interface WordingDraft {
  wordingAr: string;
  wordingEn: string;
  statedBy: Named;
  againstSideId: string | null;
}

/** What the choice of a side holds where the claim counts against none. */
const NO_SIDE = 'none';

interface WordingFieldsProps {
  draft: WordingDraft;
  onChange: (draft: WordingDraft) => void;
  /** The sides that a claim can count against. */
  sides: readonly Choice[];
  onFindSpeakers: FindEntities;
  fieldProblem: (path: string) => string | null;
}

/** The claim in a sentence of each language, the reader's first, and who stated it. */
export function WordingFields({ draft, onChange, sides, onFindSpeakers, fieldProblem }: WordingFieldsProps) {
  const t = useTranslations('claims');
  const isArabicFirst = useLocale() === 'ar';
  const arabic = (
    <TextArea key="ar" label={t('form.wordingAr')} value={draft.wordingAr} onChange={(wordingAr) => onChange({ ...draft, wordingAr })} rows={2} inputDir="rtl" problem={fieldProblem('wordingAr')} />
  );
  const english = (
    <TextArea key="en" label={t('form.wordingEn')} value={draft.wordingEn} onChange={(wordingEn) => onChange({ ...draft, wordingEn })} rows={2} inputDir="ltr" problem={fieldProblem('wordingEn')} />
  );
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2">{isArabicFirst ? [arabic, english] : [english, arabic]}</div>
      <p className="-mt-1 text-sm text-ink-soft">{t('form.wordingHint')}</p>
      <EntityPicker
        label={t('statedBy')}
        description={t('form.statedByHint')}
        value={draft.statedBy}
        onChange={(statedBy) => onChange({ ...draft, statedBy })}
        onFind={onFindSpeakers}
        problem={fieldProblem('statedById')}
      />
      {sides.length > 0 ? (
        <Select
          label={t('form.againstSide')}
          description={t('form.againstSideHint')}
          value={draft.againstSideId ?? NO_SIDE}
          onChange={(id) => onChange({ ...draft, againstSideId: id === NO_SIDE ? null : id })}
          choices={[{ id: NO_SIDE, label: t('form.againstNoSide') }, ...sides]}
          problem={fieldProblem('againstSideId')}
        />
      ) : null}
    </div>
  );
}

/** A speaker's words go to the language they are written in, unless an entity says who it is. */
export function speakerInput({ id, text }: Named): { statedById: string | null; statedByAr: string; statedByEn: string } {
  const typed = text.trim();
  const isArabic = /\p{Script=Arabic}/u.test(typed);
  return { statedById: id, statedByAr: id === null && isArabic ? typed : '', statedByEn: id === null && !isArabic ? typed : '' };
}
