'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import type { AssignStatementsInput, CreateOriginInput } from '@/lib/schemas/origin';
import type { Result } from '@/lib/schemas/problem';

/** An original source to choose, with the agent it is. */
export interface OriginChoice extends Choice {
  entityId: string | null;
}

export interface SuggestedAgent {
  name: string;
  entityId: string | null;
}

interface AssignOriginDialogProps {
  statementIds: readonly string[];
  /** Who the statement's chain begins with: the original source that this agent is, or a name for a new one. */
  suggestion?: SuggestedAgent;
  choices: readonly OriginChoice[];
  onAssign: (input: AssignStatementsInput, key?: string) => Promise<Result<unknown>>;
  onCreate: (input: CreateOriginInput, key?: string) => Promise<Result<unknown>>;
  onClose: () => void;
}

type NewKind = 'agent' | 'own_witness' | 'unattributed';

/** Says by hand which original source statements come from: one that is there, a new one, or none known. */
export function AssignOriginDialog({ statementIds, suggestion, choices, onAssign, onCreate, onClose }: AssignOriginDialogProps) {
  const t = useTranslations('origins');
  const known = suggestion && choices.find((choice) => (suggestion.entityId !== null && choice.entityId === suggestion.entityId) || choice.label === suggestion.name);
  const [originId, setOriginId] = useState<string | null>(known?.id ?? null);
  const [name, setName] = useState(known?.label ?? suggestion?.name ?? '');
  const [kind, setKind] = useState<NewKind>('agent');
  const [reason, setReason] = useState('');
  const assign = useDeed(onAssign, onClose);
  const create = useDeed(onCreate, onClose);
  const isNew = originId === null && name.trim() !== '';
  const submit = () => {
    const ids = [...statementIds];
    if (!isNew) return void assign.send({ originId, statementIds: ids, reason });
    const isArabic = /\p{Script=Arabic}/u.test(name);
    void create.send({ labelAr: isArabic ? name.trim() : '', labelEn: isArabic ? '' : name.trim(), kind, entityId: name.trim() === suggestion?.name ? suggestion.entityId : null, ownerGroupId: null, sideId: null, reason, statementIds: ids });
  };
  return (
    <Dialog title={t('assign.title', { count: statementIds.length })} isOpen onOpenChange={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="text-ink-soft">{t('assign.means')}</p>
        <ComboBox
          label={t('assign.origin')}
          description={isNew ? t('assign.new', { name: name.trim() }) : originId === null ? t('assign.none') : undefined}
          choices={choices}
          value={originId}
          inputValue={name}
          onInputChange={(text) => {
            if (text === name) return;
            setName(text);
            setOriginId(null);
          }}
          onChange={(id) => {
            const chosen = choices.find((choice) => choice.id === id);
            if (!chosen) return;
            setOriginId(chosen.id);
            setName(chosen.label);
          }}
          allowsCustomValue
          problem={create.fieldProblem('labelAr')}
          autoFocus
        />
        {isNew ? (
          <Select label={t('kind')} value={kind} onChange={setKind} choices={(['agent', 'own_witness', 'unattributed'] as const).map((id) => ({ id, label: t(`kinds.${id}`), description: t(`kindHints.${id}`) }))} />
        ) : null}
        <TextField label={t('reasonOptional')} value={reason} onChange={setReason} problem={assign.fieldProblem('reason')} />
        <ProblemNote problem={assign.problem ?? create.problem} />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={assign.isPending || create.isPending}>
            {isNew ? t('assign.createAndAssign') : originId === null ? t('assign.clear') : t('assign.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
