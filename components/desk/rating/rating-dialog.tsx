'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { NumberField } from '@/components/ui/number-field';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import { RATING_TONES, type RatingDraft } from './rating-draft';

const VALUES = ['none', '1', '2', '3', '4', '5'] as const;

interface RatingDialogProps {
  rating: RatingDraft;
  onSave: (input: RatingDraft, key?: string) => Promise<Result<unknown>>;
}

/** Changes a step of the scale, or makes a new one (version 0). */
export function RatingDialog({ rating, onSave }: RatingDialogProps) {
  const t = useTranslations('ratings');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState(rating);
  const { send, isPending, problem, fieldProblem } = useDeed(onSave, () => setIsOpen(false));
  const isNew = rating.version === 0;
  const change = (patch: Partial<RatingDraft>) => setDraft({ ...draft, ...patch });
  const open = () => {
    setDraft(rating);
    setIsOpen(true);
  };
  return (
    <>
      <Button size={isNew ? 'normal' : 'small'} variant={isNew ? 'primary' : 'quiet'} onPress={open} aria-label={isNew ? undefined : t('editOf', { name: rating.labelEn })}>
        {t(isNew ? 'add' : 'edit')}
      </Button>
      <Dialog title={isNew ? t('add') : t('editOf', { name: rating.labelEn })} isOpen={isOpen} onOpenChange={setIsOpen}>
        {(close) => (
          <form
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void send(draft);
            }}
          >
            {isNew ? <TextField label={t('key')} description={t('keyHint')} value={draft.key} onChange={(key) => change({ key })} inputDir="ltr" problem={fieldProblem('key')} autoFocus /> : null}
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField label={t('labelAr')} value={draft.labelAr} onChange={(labelAr) => change({ labelAr })} inputDir="rtl" problem={fieldProblem('labelAr')} />
              <TextField label={t('labelEn')} value={draft.labelEn} onChange={(labelEn) => change({ labelEn })} inputDir="ltr" problem={fieldProblem('labelEn')} />
              <TextArea label={t('descriptionAr')} value={draft.descriptionAr} onChange={(descriptionAr) => change({ descriptionAr })} inputDir="rtl" rows={3} />
              <TextArea label={t('descriptionEn')} value={draft.descriptionEn} onChange={(descriptionEn) => change({ descriptionEn })} inputDir="ltr" rows={3} />
              <Select
                label={t('value')}
                description={t('valueHint')}
                choices={VALUES.map((id) => ({ id, label: id === 'none' ? t('noValue') : id }))}
                value={VALUES.find((id) => id === String(draft.ratingValue)) ?? 'none'}
                onChange={(id) => change({ ratingValue: id === 'none' ? null : Number(id) })}
              />
              <NumberField label={t('position')} value={draft.position} minValue={1} maxValue={99} onChange={(position) => change({ position })} />
              <Select label={t('tone')} choices={RATING_TONES.map((id) => ({ id, label: t(`tones.${id}`) }))} value={draft.tone} onChange={(tone) => change({ tone })} />
            </div>
            {isNew ? null : (
              <Checkbox isSelected={draft.isRetired} onChange={(isRetired) => change({ isRetired })}>
                {t('retired')}
              </Checkbox>
            )}
            <ProblemNote problem={problem && !problem.fields ? problem : null} />
            <div className="flex justify-end gap-2">
              <Button onPress={close}>{common('cancel')}</Button>
              <Button type="submit" variant="primary" isPending={isPending}>
                {t('save')}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
