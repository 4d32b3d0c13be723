'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/components/ui/choice';
import { LinkButton } from '@/components/ui/link-button';
import { NumberField } from '@/components/ui/number-field';
import { ProblemNote } from '@/components/ui/problem-note';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import { ENTITY_KINDS, type EntityKind } from '@/lib/core/values/typed-value';
import { useRouter } from '@/lib/i18n/navigation';
import type { CreateEntityInput } from '@/lib/schemas/entity';
import type { Result } from '@/lib/schemas/problem';
import { EntityPicker, type FindEntities, type Named } from './entity-picker';
import type { ParentKind } from './entity-table';

/** An entity as it is typed. */
export interface EntityDraft {
  kind: EntityKind;
  nameAr: string;
  nameEn: string;
  ordinal: number | null;
  echelon: string;
  service: string;
  sideId: string | null;
  ordinaryWord: boolean;
  notes: string;
  aliases: readonly string[];
  parents: readonly { parent: Named; kind: ParentKind; validFrom: string; validTo: string }[];
}

export const EMPTY_ENTITY: EntityDraft = { kind: 'organisation', nameAr: '', nameEn: '', ordinal: null, echelon: '', service: '', sideId: null, ordinaryWord: false, notes: '', aliases: [], parents: [] };

interface EntityFormProps {
  start: EntityDraft;
  version: number | null;
  submitLabel: string;
  backHref: string;
  sides: readonly Choice[];
  onSave: (fields: CreateEntityInput, version: number | null, key?: string) => Promise<Result<{ id: string }>>;
  onFind: FindEntities;
}

const PARENT_KINDS = ['located_in', 'chain_of_command', 'owned_by'] as const satisfies readonly ParentKind[];

/** Names, other names in any script, and what the entity belongs to with the dates of belonging. */
export function EntityForm({ start, version: startVersion, submitLabel, backHref, sides, onSave, onFind }: EntityFormProps) {
  const t = useTranslations('entities');
  const values = useTranslations('values');
  const router = useRouter();
  const [draft, setDraft] = useState(start);
  const [version, setVersion] = useState(startVersion);
  const { send, isPending, problem, fieldProblem } = useDeed(
    (input: { fields: CreateEntityInput; version: number | null }, key?: string) => onSave(input.fields, input.version, key),
    ({ id }) => router.push(`/desk/entities/${id}`),
  );
  const set = <K extends keyof EntityDraft>(key: K, value: EntityDraft[K]) => setDraft((now) => ({ ...now, [key]: value }));
  const setParent = (index: number, change: Partial<EntityDraft['parents'][number]>) => set('parents', draft.parents.map((parent, at) => (at === index ? { ...parent, ...change } : parent)));
  const [parentMissing, setParentMissing] = useState<number | null>(null);
  const submit = () => {
    const missing = draft.parents.findIndex((parent) => parent.parent.id === null);
    setParentMissing(missing < 0 ? null : missing);
    if (missing >= 0) return;
    const { aliases, parents, ...fields } = draft;
    void send({
      version,
      fields: {
        ...fields,
        aliases: aliases.filter((name) => name.trim() !== '').map((name) => ({ name, language: /\p{Script=Arabic}/u.test(name) ? 'ar' : null })),
        parents: parents.flatMap(({ parent, ...rest }) => (parent.id === null ? [] : [{ ...rest, parentId: parent.id }])),
      },
    });
  };
  const stored = problem?.kind === 'stale' ? (problem.current as { nameAr: string | null; nameEn: string | null; notes: string; version: number }) : null;
  return (
    <form
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={t('nameAr')} value={draft.nameAr} onChange={(value) => set('nameAr', value)} inputDir="rtl" problem={fieldProblem('nameAr')} />
        <TextField label={t('nameEn')} value={draft.nameEn} onChange={(value) => set('nameEn', value)} inputDir="ltr" problem={fieldProblem('nameEn')} />
        <Select label={t('kind')} value={draft.kind} onChange={(value) => set('kind', value)} choices={ENTITY_KINDS.map((id) => ({ id, label: values(`entityKinds.${id}`) }))} />
        <Select label={t('side')} value={draft.sideId ?? 'none'} onChange={(id) => set('sideId', id === 'none' ? null : id)} choices={[{ id: 'none', label: t('none') }, ...sides]} problem={fieldProblem('sideId')} />
      </div>
      {draft.kind === 'unit' ? (
        <fieldset className="grid gap-3 sm:grid-cols-3">
          <legend className="mb-1 font-semibold">{t('designation')}</legend>
          <NumberField label={t('ordinal')} value={draft.ordinal ?? Number.NaN} onChange={(value) => set('ordinal', Number.isNaN(value) ? null : value)} problem={fieldProblem('ordinal')} />
          <TextField label={t('echelon')} description={t('echelonHint')} value={draft.echelon} onChange={(value) => set('echelon', value)} />
          <TextField label={t('service')} description={t('serviceHint')} value={draft.service} onChange={(value) => set('service', value)} />
        </fieldset>
      ) : null}
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">{t('aliases')}</legend>
        <p className="text-sm text-ink-soft">{t('aliasesHint')}</p>
        {draft.aliases.map((name, index) => (
          <div key={index} className="flex items-start gap-2">
            <TextField label={t('alias', { number: index + 1 })} isLabelHidden value={name} onChange={(value) => set('aliases', draft.aliases.map((alias, at) => (at === index ? value : alias)))} problem={fieldProblem(`aliases.${index}.name`)} className="flex-1" />
            <Button variant="quiet" isIcon aria-label={t('removeAlias', { name })} onPress={() => set('aliases', draft.aliases.filter((_, at) => at !== index))}>
              <X aria-hidden className="size-4" />
            </Button>
          </div>
        ))}
        <Button size="small" className="self-start" onPress={() => set('aliases', [...draft.aliases, ''])}>
          <Plus aria-hidden className="size-4" /> {t('addAlias')}
        </Button>
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">{t('belongs')}</legend>
        <p className="text-sm text-ink-soft">{t('belongsHint')}</p>
        {draft.parents.map((parent, index) => (
          <div key={index} className="grid items-start gap-2 sm:grid-cols-[11rem_1fr_8rem_8rem_auto]">
            <Select label={t('parentKind')} value={parent.kind} onChange={(kind) => setParent(index, { kind })} choices={PARENT_KINDS.map((id) => ({ id, label: t(`parentKinds.${id}`) }))} />
            <EntityPicker
              label={t('parent')}
              value={parent.parent}
              onChange={(value) => setParent(index, { parent: value })}
              onFind={onFind}
              problem={parentMissing === index && parent.parent.id === null ? t('chooseParent') : fieldProblem(`parents.${index}.parentId`)}
            />
            <TextField label={t('validFrom')} value={parent.validFrom} onChange={(validFrom) => setParent(index, { validFrom })} inputDir="ltr" placeholder="2014-03" problem={fieldProblem(`parents.${index}.validFrom`)} />
            <TextField label={t('validTo')} value={parent.validTo} onChange={(validTo) => setParent(index, { validTo })} inputDir="ltr" problem={fieldProblem(`parents.${index}.validTo`)} />
            <Button variant="quiet" isIcon className="mt-7" aria-label={t('removeParent', { name: parent.parent.text })} onPress={() => set('parents', draft.parents.filter((_, at) => at !== index))}>
              <X aria-hidden className="size-4" />
            </Button>
          </div>
        ))}
        <Button size="small" className="self-start" onPress={() => set('parents', [...draft.parents, { parent: { id: null, text: '' }, kind: draft.kind === 'place' ? 'located_in' : 'chain_of_command', validFrom: '', validTo: '' }])}>
          <Plus aria-hidden className="size-4" /> {t('addParent')}
        </Button>
      </fieldset>
      {draft.kind === 'place' || draft.kind === 'command_sector' ? (
        <Checkbox isSelected={draft.ordinaryWord} onChange={(ordinaryWord) => set('ordinaryWord', ordinaryWord)}>
          {t('ordinaryWord')}
          <span className="block text-sm text-ink-soft">{t('ordinaryWordHint')}</span>
        </Checkbox>
      ) : null}
      <TextArea label={t('notes')} value={draft.notes} onChange={(value) => set('notes', value)} rows={3} problem={fieldProblem('notes')} />
      <ProblemNote problem={problem}>
        {stored ? (
          <div className="mt-2 flex flex-col gap-1 text-ink">
            <p>
              <span className="font-medium">{t('stored')}</span> <bdi>{stored.nameAr}</bdi> · <bdi>{stored.nameEn}</bdi>
            </p>
            <Button size="small" className="self-start" onPress={() => setVersion(stored.version)}>
              {t('keepMine')}
            </Button>
          </div>
        ) : null}
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
