'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { EntityPicker, type FindEntities, type Named } from '@/components/desk/entity/entity-picker';
import { DateInput } from '@/components/desk/statement/date-input';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemNote } from '@/components/ui/problem-note';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { Problem, Result } from '@/lib/schemas/problem';

/** What is known of an incident, as it is typed. */
export interface IncidentDraft {
  slug: string;
  titleAr: string;
  titleEn: string;
  summaryAr: string;
  summaryEn: string;
  place: Named;
  eventDate: string;
  night: boolean;
}

export const EMPTY_INCIDENT: IncidentDraft = { slug: '', titleAr: '', titleEn: '', summaryAr: '', summaryEn: '', place: { id: null, text: '' }, eventDate: '', night: false };

export type IncidentFields = Omit<IncidentDraft, 'place'> & { placeId: string | null; placeText: string };

interface IncidentFormProps {
  start: IncidentDraft;
  /** Where "cancel" leads. */
  backHref: string;
  submitLabel: string;
  /** Null for a new one. */
  version: number | null;
  onSave: (fields: IncidentFields & { version: number | null }, key?: string) => Promise<Result<{ id: string }>>;
  onFindPlaces: FindEntities;
}

/** Opens an incident or changes what is known of it. A stale save shows what is stored beside what was typed. */
export function IncidentForm({ start, backHref, submitLabel, version: startVersion, onSave, onFindPlaces }: IncidentFormProps) {
  const t = useTranslations('incidents');
  const router = useRouter();
  const isArabicFirst = useLocale() === 'ar';
  const [draft, setDraft] = useState(start);
  const [version, setVersion] = useState(startVersion);
  const { send, isPending, problem, fieldProblem } = useDeed(onSave, ({ id }) => router.push(`/desk/incidents/${id}`));
  const set = <K extends keyof IncidentDraft>(key: K, value: IncidentDraft[K]) => setDraft((now) => ({ ...now, [key]: value }));
  const titles = [
    <TextField key="ar" label={t('form.titleAr')} value={draft.titleAr} onChange={(value) => set('titleAr', value)} inputDir="rtl" problem={fieldProblem('titleAr')} />,
    <TextField key="en" label={t('form.titleEn')} value={draft.titleEn} onChange={(value) => set('titleEn', value)} inputDir="ltr" problem={fieldProblem('titleEn')} />,
  ];
  const summaries = [
    <TextArea key="ar" label={t('form.summaryAr')} value={draft.summaryAr} onChange={(value) => set('summaryAr', value)} inputDir="rtl" rows={3} problem={fieldProblem('summaryAr')} />,
    <TextArea key="en" label={t('form.summaryEn')} value={draft.summaryEn} onChange={(value) => set('summaryEn', value)} inputDir="ltr" rows={3} problem={fieldProblem('summaryEn')} />,
  ];
  return (
    <form
      className="flex max-w-3xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { place, ...fields } = draft;
        void send({ ...fields, placeId: place.id, placeText: place.text.trim(), version });
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">{isArabicFirst ? titles : titles.reverse()}</div>
      <p className="-mt-3 text-sm text-ink-soft">{t('form.titleHint')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <EntityPicker label={t('place')} description={t('form.placeHint')} value={draft.place} onChange={(value) => set('place', value)} onFind={onFindPlaces} problem={fieldProblem('placeId') ?? fieldProblem('placeText')} />
        <DateInput label={t('date')} value={draft.eventDate} onChange={(value) => set('eventDate', value)} problem={fieldProblem('eventDate')} />
      </div>
      <Checkbox isSelected={draft.night} onChange={(value) => set('night', value)}>
        {t('form.night')}
      </Checkbox>
      <div className="grid gap-3 sm:grid-cols-2">{isArabicFirst ? summaries : summaries.reverse()}</div>
      <TextField
        label={t('form.slug')}
        description={startVersion === null ? t('form.slugNew') : t('form.slugHint')}
        value={draft.slug}
        onChange={(value) => set('slug', value)}
        inputDir="ltr"
        problem={fieldProblem('slug')}
        className="max-w-md"
      />
      <ProblemNote problem={problem}>
        <StoredIncident problem={problem} onKeepMine={setVersion} />
      </ProblemNote>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={isPending}>
          {submitLabel}
        </Button>
        <LinkButton href={backHref}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}

/** What someone else saved meanwhile, and the way to save over it knowingly. */
function StoredIncident({ problem, onKeepMine }: { problem: Problem | null; onKeepMine: (version: number) => void }) {
  const t = useTranslations('incidents');
  if (problem?.kind !== 'stale') return null;
  const stored = problem.current as { titleAr: string; titleEn: string; summaryAr: string; summaryEn: string; placeText: string; eventText: string; version: number };
  const lines = [stored.titleAr, stored.titleEn, stored.summaryAr, stored.summaryEn, stored.placeText, stored.eventText].filter((line) => line !== '');
  return (
    <div className="mt-2 flex flex-col gap-1 text-ink">
      <p className="font-medium">{t('form.stored')}</p>
      {lines.map((line, index) => (
        <p key={index} dir="auto" className="text-start">
          {line}
        </p>
      ))}
      <Button size="small" className="self-start" onPress={() => onKeepMine(stored.version)}>
        {t('form.keepMine')}
      </Button>
    </div>
  );
}
