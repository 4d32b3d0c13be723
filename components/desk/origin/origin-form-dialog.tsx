'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EntityPicker, type FindEntities, type Named } from '@/components/desk/entity/entity-picker';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Problem } from '@/lib/schemas/problem';
import type { OriginKind } from './origin-view';

/** An original source as it is typed. */
export interface OriginDraft {
  labelAr: string;
  labelEn: string;
  kind: OriginKind;
  entity: Named;
  ownerGroupId: string | null;
  sideId: string | null;
  reason: string;
}

export const EMPTY_ORIGIN: OriginDraft = { labelAr: '', labelEn: '', kind: 'agent', entity: { id: null, text: '' }, ownerGroupId: null, sideId: null, reason: '' };

interface OriginFormDialogProps {
  title: string;
  submitLabel: string;
  start: OriginDraft;
  interests: { owners: readonly Choice[]; sides: readonly Choice[] };
  isPending: boolean;
  problem: Problem | null;
  fieldProblem: (path: string) => string | null;
  onSubmit: (draft: OriginDraft) => void;
  onFindAgents: FindEntities;
  onClose: () => void;
}

/** Names an original source: who it is, and whose interest it speaks with. */
export function OriginFormDialog({ title, submitLabel, start, interests, isPending, problem, fieldProblem, onSubmit, onFindAgents, onClose }: OriginFormDialogProps) {
  const t = useTranslations('origins');
  const [draft, setDraft] = useState(start);
  const set = <K extends keyof OriginDraft>(key: K, value: OriginDraft[K]) => setDraft((now) => ({ ...now, [key]: value }));
  const none = { id: 'none', label: t('none') };
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} size="large">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(draft);
        }}
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField label={t('labelAr')} value={draft.labelAr} onChange={(value) => set('labelAr', value)} inputDir="rtl" problem={fieldProblem('labelAr')} autoFocus />
          <TextField label={t('labelEn')} value={draft.labelEn} onChange={(value) => set('labelEn', value)} inputDir="ltr" problem={fieldProblem('labelEn')} />
          <Select label={t('kind')} value={draft.kind} onChange={(value) => set('kind', value)} choices={(['agent', 'own_witness', 'unattributed'] as const).map((id) => ({ id, label: t(`kinds.${id}`), description: t(`kindHints.${id}`) }))} />
          <EntityPicker label={t('agent')} description={draft.entity.id === null && draft.entity.text ? t('agentUnknown') : t('agentHint')} value={draft.entity} onChange={(value) => set('entity', value)} onFind={onFindAgents} problem={fieldProblem('entityId')} />
          <Select label={t('side')} value={draft.sideId ?? 'none'} onChange={(id) => set('sideId', id === 'none' ? null : id)} choices={[none, ...interests.sides]} problem={fieldProblem('sideId')} />
          <Select label={t('owner')} value={draft.ownerGroupId ?? 'none'} onChange={(id) => set('ownerGroupId', id === 'none' ? null : id)} choices={[none, ...interests.owners]} problem={fieldProblem('ownerGroupId')} />
        </div>
        <TextField label={t('reasonOptional')} value={draft.reason} onChange={(value) => set('reason', value)} problem={fieldProblem('reason')} />
        <ProblemNote problem={problem} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The fields of a command for what was typed. */
export function originFields({ entity, ...draft }: OriginDraft) {
  return { ...draft, entityId: entity.id };
}
