'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { TextField } from '@/components/ui/text-field';
import { useDeed } from '@/components/ui/use-deed';
import { useRouter } from '@/lib/i18n/navigation';
import type { OriginDeeds } from './origin-deeds';
import type { CopyView, OriginView } from './origin-view';
import { ReasonedDialog } from './reasoned-dialog';

interface OfOrigin {
  origin: OriginView;
  deeds: OriginDeeds;
  onClose: () => void;
}

/** Says that this one and another are one original source. */
export function MergeDialog({ origin, deeds, choices, onClose }: OfOrigin & { choices: readonly Choice[] }) {
  const t = useTranslations('origins');
  const [intoId, setIntoId] = useState<string | null>(null);
  const { send, isPending, problem, fieldProblem } = useDeed(deeds.merge, onClose);
  return (
    <ReasonedDialog
      title={t('merge.title', { name: origin.label })}
      means={t('merge.means')}
      confirmLabel={t('merge.confirm')}
      isReady={intoId !== null}
      {...{ isPending, problem, onClose }}
      reasonProblem={fieldProblem('reason')}
      onConfirm={(reason) => {
        if (intoId) void send({ originId: origin.id, version: origin.version, intoId, reason });
      }}
    >
      <ComboBox label={t('merge.into')} choices={choices.filter((choice) => choice.id !== origin.id)} value={intoId} onChange={setIntoId} empty={t('merge.noOthers')} isRequired />
    </ReasonedDialog>
  );
}

/** Undoes the merge of an original source. */
export function UnmergeDialog({ merged, deeds, onClose }: { merged: { id: string; version: number; label: string }; deeds: OriginDeeds; onClose: () => void }) {
  const t = useTranslations('origins');
  const { send, isPending, problem, fieldProblem } = useDeed(deeds.unmerge, onClose);
  return (
    <ReasonedDialog
      title={t('unmerge.title', { name: merged.label })}
      means={t('unmerge.means')}
      confirmLabel={t('unmerge.confirm')}
      {...{ isPending, problem, onClose }}
      reasonProblem={fieldProblem('reason')}
      onConfirm={(reason) => void send({ originId: merged.id, version: merged.version, reason })}
    />
  );
}

/** Says that an original source is one, or takes that back. */
export function ReviewDialog({ origin, deeds, onClose }: OfOrigin) {
  const t = useTranslations('origins');
  const { send, isPending, problem, fieldProblem } = useDeed(deeds.review, onClose);
  const step = origin.isReviewed ? 'unreview' : 'review';
  return (
    <ReasonedDialog
      title={t(`${step}.title`, { name: origin.label })}
      means={t(`${step}.means`)}
      confirmLabel={t(`${step}.confirm`)}
      {...{ isPending, problem, onClose }}
      reasonProblem={fieldProblem('reason')}
      onConfirm={(reason) => void send({ originId: origin.id, version: origin.version, isReviewed: !origin.isReviewed, reason })}
    />
  );
}

/** Says that a statement is no copy of its communiqué. */
export function TakeOutDialog({ copy, deeds, onClose }: { copy: CopyView; deeds: OriginDeeds; onClose: () => void }) {
  const t = useTranslations('origins');
  const { send, isPending, problem, fieldProblem } = useDeed(deeds.assignCommunique, onClose);
  return (
    <ReasonedDialog
      title={t('takeOut.title', { title: copy.communique.title })}
      means={t('takeOut.means')}
      confirmLabel={t('takeOut.confirm')}
      {...{ isPending, problem, onClose }}
      reasonProblem={fieldProblem('reason')}
      onConfirm={(reason) => void send({ communiqueId: null, statementIds: [copy.statementId], reason })}
    />
  );
}

/** Moves statements that have another original source out into a new one. */
export function SplitDialog({ origin, deeds, onClose }: OfOrigin) {
  const t = useTranslations('origins');
  const words = useValueWords();
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const { send, isPending, problem, fieldProblem } = useDeed(deeds.split, ({ id }) => router.push(`/desk/origins/${id}`));
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const isArabic = /\p{Script=Arabic}/u.test(name);
  return (
    <ReasonedDialog
      title={t('split.title', { name: origin.label })}
      means={t('split.means')}
      confirmLabel={t('split.confirm')}
      isReady={chosen.size > 0}
      {...{ isPending, problem, onClose }}
      reasonProblem={fieldProblem('reason')}
      onConfirm={(reason) =>
        void send({ originId: origin.id, version: origin.version, labelAr: isArabic ? name : '', labelEn: isArabic ? '' : name, entityId: null, statementIds: [...chosen], reason })
      }
    >
      <fieldset className="max-h-72 space-y-2 overflow-auto rounded-md border border-line p-2">
        <legend className="px-1 text-sm font-medium">{t('split.which')}</legend>
        {origin.statements.map((statement) => (
          <Checkbox key={statement.id} isSelected={chosen.has(statement.id)} onChange={(isOn) => toggle(statement.id, isOn)}>
            <bdi>{words(statement.value)}</bdi> · <bdi>{statement.source.outlet ?? statement.source.title}</bdi>
            <span dir="auto" className="block truncate text-parent text-sm text-ink-soft">
              {statement.quote}
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <TextField label={t('split.name')} value={name} onChange={setName} isRequired problem={fieldProblem('labelAr')} />
    </ReasonedDialog>
  );
}
