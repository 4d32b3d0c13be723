'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { PageHeader } from '@/components/ui/page-header';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import { CommuniqueList } from './communique-list';
import { OriginBadges } from './origin-badges';
import type { OriginDeeds } from './origin-deeds';
import { MergeDialog, ReviewDialog, SplitDialog, TakeOutDialog, UnmergeDialog } from './origin-dialogs';
import { originFields, OriginFormDialog } from './origin-form-dialog';
import { OriginStatements } from './origin-statements';
import type { CopyView, OriginView } from './origin-view';

interface OriginPageProps {
  origin: OriginView;
  choices: readonly Choice[];
  interests: { owners: readonly Choice[]; sides: readonly Choice[] };
  audit: ReactNode;
  deeds: OriginDeeds;
  onFindAgents: FindEntities;
}

type Open = { kind: 'edit' | 'merge' | 'split' | 'review' } | { kind: 'unmerge'; merged: { id: string; version: number; label: string } } | { kind: 'takeOut'; copy: CopyView } | null;

/** One original source: who it is, whether it counts, what comes from it, and what was merged into it. */
export function OriginPage({ origin, choices, interests, audit, deeds, onFindAgents }: OriginPageProps) {
  const t = useTranslations('origins');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const edit = useDeed(deeds.edit, close);
  const shared = { origin, deeds, onClose: close };
  return (
    <>
      <PageHeader
        title={origin.label}
        actions={
          <>
            <Button onPress={() => setOpen({ kind: 'edit' })}>{t('edit')}</Button>
            {origin.mergedInto ? (
              <Button onPress={() => setOpen({ kind: 'unmerge', merged: origin })}>{t('unmerge.action')}</Button>
            ) : (
              <>
                <Button onPress={() => setOpen({ kind: 'merge' })}>{t('merge.action')}</Button>
                {origin.statements.length > 0 ? <Button onPress={() => setOpen({ kind: 'split' })}>{t('split.action')}</Button> : null}
                {origin.kind === 'unattributed' ? null : (
                  <Button variant={origin.isReviewed ? 'plain' : 'primary'} onPress={() => setOpen({ kind: 'review' })}>
                    {origin.isReviewed ? t('unreview.action') : t('review.action')}
                  </Button>
                )}
              </>
            )}
          </>
        }
      >
        {origin.mergedInto ? (
          <Badge>
            {t('mergedInto')}{' '}
            <Link href={`/desk/origins/${origin.mergedInto.id}`} className="underline">
              <bdi>{origin.mergedInto.label}</bdi>
            </Link>
          </Badge>
        ) : (
          <OriginBadges origin={origin} />
        )}
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
          {origin.entity ? (
            <span>
              {t('agent')}{' '}
              <Link href={`/desk/entities/${origin.entity.id}`} className="text-ink underline-offset-2 hover:underline">
                <bdi>{origin.entity.label}</bdi>
              </Link>
            </span>
          ) : null}
          {origin.reviewer ? <span>{t('reviewedBy', { name: origin.reviewer })}</span> : null}
          {origin.reason ? (
            <span>
              {t('reason')} <bdi>{origin.reason}</bdi>
            </span>
          ) : null}
        </p>
      </PageHeader>
      <div className="flex flex-col gap-5">
        {origin.merged.length > 0 ? (
          <section>
            <h2 className="mb-1 text-base font-semibold">{t('mergedHere')}</h2>
            <ul className="divide-y divide-line rounded-md border border-line bg-surface">
              {origin.merged.map((merged) => (
                <li key={merged.id} className="flex flex-wrap items-center gap-3 px-3 py-1.5">
                  <Link href={`/desk/origins/${merged.id}`} className="font-medium underline-offset-2 hover:underline">
                    <bdi>{merged.label}</bdi>
                  </Link>
                  <span className="text-sm text-ink-soft">{t('statementCount', { count: merged.statements })}</span>
                  <Button size="small" className="ms-auto" onPress={() => setOpen({ kind: 'unmerge', merged })}>
                    {t('unmerge.action')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <CommuniqueList communiques={origin.communiques} />
        <OriginStatements statements={origin.statements} onTakeOut={(copy) => setOpen({ kind: 'takeOut', copy })} />
        {audit}
      </div>
      {open?.kind === 'edit' ? (
        <OriginFormDialog
          title={t('editTitle')}
          submitLabel={t('save')}
          start={{
            labelAr: origin.labelAr, labelEn: origin.labelEn, kind: origin.kind, entity: { id: origin.entity?.id ?? null, text: origin.entity?.label ?? '' },
            ownerGroupId: origin.ownerGroupId, sideId: origin.sideId, reason: origin.reason,
          }}
          interests={interests}
          isPending={edit.isPending}
          problem={edit.problem}
          fieldProblem={edit.fieldProblem}
          onSubmit={(draft) => void edit.send({ originId: origin.id, version: origin.version, ...originFields(draft) })}
          onFindAgents={onFindAgents}
          onClose={close}
        />
      ) : null}
      {open?.kind === 'merge' ? <MergeDialog {...shared} choices={choices} /> : null}
      {open?.kind === 'split' ? <SplitDialog {...shared} /> : null}
      {open?.kind === 'review' ? <ReviewDialog {...shared} /> : null}
      {open?.kind === 'unmerge' ? <UnmergeDialog merged={open.merged} deeds={deeds} onClose={close} /> : null}
      {open?.kind === 'takeOut' ? <TakeOutDialog copy={open.copy} deeds={deeds} onClose={close} /> : null}
    </>
  );
}
