'use client';

import { Archive, ArchiveRestore, FilePlus, Pencil, Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { FindEntities } from '@/components/desk/entity/entity-picker';
import { AssignOriginDialog, type OriginChoice, type SuggestedAgent } from '@/components/desk/origin/assign-origin-dialog';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import { inLanguage } from '@/lib/i18n/in-language';
import type { ClaimDeeds } from './claim-deeds';
import type { ClaimView } from './claim-view';
import { EditClaimDialog } from './edit-claim-dialog';
import { EvidenceList } from './evidence-list';
import type { EvidenceView, OriginView } from './evidence-view';
import type { FigureDraft } from './figure-draft';
import { HoldDialog, type HoldableView } from './hold-dialog';
import { type ReleasedView, ReleasedList } from './released-list';
import { ReviseDialog } from './revise-dialog';
import { VersionList } from './version-list';

interface ClaimPageProps {
  claim: ClaimView;
  /** The sides that a claim can count against. */
  sides: readonly Choice[];
  evidence: readonly EvidenceView[];
  origins: readonly OriginView[];
  released: readonly ReleasedView[];
  holdable: readonly HoldableView[];
  originChoices: readonly OriginChoice[];
  /** Figures of the body's newer statements, by evidence id. */
  newer: Readonly<Record<string, FigureDraft>>;
  /** How it came to us, as a picture. */
  chain: ReactNode;
  /** The sourcing line with its arithmetic. */
  sourcing: ReactNode;
  /** The claim's part of the audit. */
  audit: ReactNode;
  deeds: ClaimDeeds;
  onFindSpeakers: FindEntities;
  onFindPlaces: FindEntities;
}

type Open = { kind: 'edit' } | { kind: 'revise'; start: FigureDraft } | { kind: 'hold' } | { kind: 'assign'; statementIds: string[]; suggestion?: SuggestedAgent } | null;

/** One claim: its wording and speaker, its figure in its versions, who stands behind it, and all that is held against it. */
export function ClaimPage({ claim, sides, evidence, origins, released, holdable, originChoices, newer, chain, sourcing, audit, deeds, onFindSpeakers, onFindPlaces }: ClaimPageProps) {
  const t = useTranslations('claims');
  const locale = useLocale();
  const [open, setOpen] = useState<Open>(null);
  const archive = useDeed(deeds.archive);
  const close = () => setOpen(null);
  const current = claim.versions[0];
  const other = locale === 'ar' ? { text: claim.wordingEn, lang: 'en' } : { text: claim.wordingAr, lang: 'ar' };
  const title = inLanguage(locale, claim.wordingAr, claim.wordingEn);
  const undecided = evidence.filter((item) => item.decided === null).length;
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            <Button onPress={() => setOpen({ kind: 'edit' })}>
              <Pencil aria-hidden className="size-4" /> {t('deeds.edit')}
            </Button>
            <Button onPress={() => current && setOpen({ kind: 'revise', start: { ...current.draft, statementId: null } })}>
              <FilePlus aria-hidden className="size-4" /> {t('deeds.version')}
            </Button>
            {claim.verdict ? null : (
              <Button variant="quiet" isPending={archive.isPending} onPress={() => void archive.send({ claimId: claim.id, version: claim.version, isArchived: !claim.isArchived })}>
                {claim.isArchived ? <ArchiveRestore aria-hidden className="size-4" /> : <Archive aria-hidden className="size-4" />}
                {claim.isArchived ? t('deeds.unarchive') : t('deeds.archive')}
              </Button>
            )}
            <LinkButton variant="primary" href={claim.verdict ? `/desk/verdicts/${claim.verdict.id}` : `/desk/verdicts/new?claim=${claim.id}`}>
              {claim.verdict ? t('openVerdict') : t('writeVerdict')}
            </LinkButton>
          </>
        }
      >
        {other.text && other.text !== title ? (
          <p>
            <bdi lang={other.lang}>{other.text}</bdi>
          </p>
        ) : null}
        <p className="mt-1 flex flex-wrap items-center gap-x-3">
          <span>
            {t('statedBy')} {claim.speaker ? claim.statedById ? <Link href={`/desk/entities/${claim.statedById}`} className="text-ink underline-offset-2 hover:underline"><bdi>{claim.speaker}</bdi></Link> : <bdi className="text-ink">{claim.speaker}</bdi> : t('noSpeaker')}
          </span>
          <span>
            {t('incident')}{' '}
            <Link href={`/desk/incidents/${claim.incident.id}`} className="text-ink underline-offset-2 hover:underline">
              <bdi>{claim.incident.title}</bdi>
            </Link>
          </span>
          {claim.isArchived ? <Badge>{t('archived')}</Badge> : null}
        </p>
      </PageHeader>
      <ProblemNote problem={archive.problem} className="mb-3" />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <section aria-labelledby="evidence-heading" className="min-w-0">
          <div className="mb-2 flex flex-wrap items-center gap-3">
            <h2 id="evidence-heading" className="text-base font-semibold">
              {t('evidence')}
            </h2>
            {undecided > 0 ? <span className="text-sm text-undetermined">{t('undecidedCount', { count: undecided })}</span> : null}
            <Button size="small" className="ms-auto" onPress={() => setOpen({ kind: 'hold' })}>
              <Plus aria-hidden className="size-4" /> {t('hold.title')}
            </Button>
          </div>
          <EvidenceList
            evidence={evidence}
            origins={origins}
            deeds={deeds}
            onAssignOrigin={(statementIds, suggestion) => setOpen({ kind: 'assign', statementIds, suggestion })}
            onNewVersion={(item) => {
              const start = newer[item.id];
              if (start) setOpen({ kind: 'revise', start });
            }}
            onHold={() => setOpen({ kind: 'hold' })}
          />
          <ReleasedList items={released} onRestore={deeds.restore} />
          {chain}
        </section>
        <aside className="flex min-w-0 flex-col gap-4">
          <section>
            <h2 className="mb-1 text-base font-semibold">{t('sourcing')}</h2>
            {sourcing}
          </section>
          <section>
            <h2 className="mb-1 text-base font-semibold">{t('figureHeading')}</h2>
            <VersionList versions={claim.versions} />
          </section>
          {audit}
        </aside>
      </div>
      {open?.kind === 'edit' ? <EditClaimDialog claim={claim} sides={sides} onEdit={deeds.edit} onFindSpeakers={onFindSpeakers} onClose={close} /> : null}
      {open?.kind === 'revise' ? <ReviseDialog claim={claim} start={open.start} onRevise={deeds.revise} onFindPlaces={onFindPlaces} onClose={close} /> : null}
      {open?.kind === 'hold' ? <HoldDialog claimId={claim.id} statements={holdable} onHold={deeds.hold} onClose={close} /> : null}
      {open?.kind === 'assign' ? (
        <AssignOriginDialog statementIds={open.statementIds} suggestion={open.suggestion} choices={originChoices} onAssign={deeds.assignOrigin} onCreate={deeds.createOrigin} onClose={close} />
      ) : null}
    </>
  );
}
