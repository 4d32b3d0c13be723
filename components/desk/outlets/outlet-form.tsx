'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { showNotice } from '@/components/ui/toast';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import { type CreateOutletInput, type EditOutletInput, OUTLET_KINDS } from '@/lib/schemas/outlet';
import type { Problem, Result } from '@/lib/schemas/problem';
import { type GroupEntry, type OutletDraft, outletInput } from './outlet-draft';

interface OutletFormProps {
  initial: OutletDraft;
  /** The outlet that is changed; null: a new one. */
  stored: { id: string; version: number } | null;
  ownerGroups: readonly Choice[];
  sides: readonly Choice[];
  onCreate: (input: CreateOutletInput, requestKey?: string) => Promise<Result<{ outletId: string }>>;
  onEdit: (input: EditOutletInput, requestKey?: string) => Promise<Result<{ outletId: string }>>;
}

/** What is known of an outlet. Owner and side decide whether its reports add up to those of others. */
export function OutletForm({ initial, stored, ownerGroups, sides, onCreate, onEdit }: OutletFormProps) {
  const t = useTranslations('outlets');
  const router = useRouter();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<OutletDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async (input: CreateOutletInput | EditOutletInput, requestKey?: string) => ('outletId' in input ? onEdit(input, requestKey) : onCreate(input, requestKey));
  const deed = useDeed(save, ({ outletId }) => {
    showNotice(t('saved'));
    router.push(`/desk/outlets/${outletId}`);
    router.refresh();
  });
  const now = storedIn(deed.problem);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (deed.isPending) return;
    void deed.send(stored ? { ...outletInput(draft), outletId: stored.id, version: now?.version ?? stored.version } : outletInput(draft));
  }
  return (
    <form onSubmit={onSubmit} noValidate className="grid max-w-3xl gap-3 sm:grid-cols-2">
      <ProblemNote problem={deed.problem} className="sm:col-span-2">
        {now ? <p className="mt-1 text-ink">{t('storedNow')} <bdi>{now.words}</bdi></p> : null}
      </ProblemNote>
      <TextField label={t('nameAr')} value={draft.nameAr} onChange={(nameAr) => change({ nameAr })} problem={deed.fieldProblem('nameAr')} inputDir="rtl" />
      <TextField label={t('nameEn')} value={draft.nameEn} onChange={(nameEn) => change({ nameEn })} problem={deed.fieldProblem('nameEn')} inputDir="ltr" />
      <Select label={t('kind')} choices={OUTLET_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))} value={draft.kind} onChange={(kind) => change({ kind })} />
      <TextField label={t('homepage')} value={draft.homepage} onChange={(homepage) => change({ homepage })} problem={deed.fieldProblem('homepage')} inputDir="ltr" inputClassName="text-start" type="url" />
      <GroupField label={t('ownerGroup')} hint={t('ownerGroupHint')} choices={ownerGroups} value={draft.ownerGroup} onChange={(ownerGroup) => change({ ownerGroup })} problem={deed.fieldProblem('ownerGroup')} />
      <GroupField label={t('side')} hint={t('sideHint')} choices={sides} value={draft.side} onChange={(side) => change({ side })} problem={deed.fieldProblem('side')} />
      <TextArea label={t('disclosureAr')} description={t('disclosureHint')} value={draft.disclosureAr} onChange={(disclosureAr) => change({ disclosureAr })} rows={3} problem={deed.fieldProblem('disclosureAr')} />
      <TextArea label={t('disclosureEn')} description={t('disclosureHint')} value={draft.disclosureEn} onChange={(disclosureEn) => change({ disclosureEn })} rows={3} problem={deed.fieldProblem('disclosureEn')} />
      <Button type="submit" variant="primary" isPending={deed.isPending} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  );
}

function GroupField({ label, hint, choices, value, onChange, problem }: { label: string; hint: string; choices: readonly Choice[]; value: GroupEntry; onChange: (entry: GroupEntry) => void; problem: string | null }) {
  return (
    <ComboBox
      label={label}
      description={hint}
      choices={choices}
      allowsCustomValue
      value={value.id}
      inputValue={value.name}
      onInputChange={(name) => onChange({ name, id: choices.find((choice) => choice.label === name)?.id ?? null })}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange({ id: chosen.id, name: chosen.label });
      }}
      problem={problem}
    />
  );
}

/** What someone else stored meanwhile, out of a stale save's problem. */
function storedIn(problem: Problem | null): { version: number; words: string } | null {
  const current = problem?.kind === 'stale' ? problem.current : null;
  if (!current || typeof current !== 'object' || !('version' in current) || typeof current.version !== 'number') return null;
  const row = current as unknown as { version: number; nameAr: string | null; nameEn: string | null; homepage: string | null; disclosureAr: string; disclosureEn: string };
  return { version: row.version, words: [row.nameAr, row.nameEn, row.homepage, row.disclosureAr, row.disclosureEn].filter(Boolean).join(' · ') };
}
