'use client';

import { Check, EllipsisVertical, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Menu, type MenuChoice } from '@/components/ui/menu';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import type { ClaimDeeds } from './claim-deeds';
import { EvidenceMark, RelationMark } from './evidence-mark';
import type { EvidenceView } from './evidence-view';
import { OverrideDialog } from './override-dialog';
import { ReasonSentence } from './reason-sentence';
import { StandingDialog } from './standing-dialog';
import { useValueWords } from './use-value-words';

interface EvidenceCardProps {
  item: EvidenceView;
  deeds: ClaimDeeds;
  /** Statements of the same claim that may have replaced this one. */
  others: readonly EvidenceView[];
  onAssignOrigin: (statementIds: string[]) => void;
  onNewVersion: (item: EvidenceView) => void;
}

type Deed = 'override' | 'reopen' | 'release' | 'origin' | 'supersede' | 'withdraw' | 'reinstate' | 'version';

/** One statement held against the claim: what it is, why, the words themselves, and what to decide. */
export function EvidenceCard({ item, deeds, others, onAssignOrigin, onNewVersion }: EvidenceCardProps) {
  const t = useTranslations('claims');
  const values = useTranslations('values');
  const words = useValueWords();
  const [dialog, setDialog] = useState<'override' | 'supersede' | 'withdraw' | null>(null);
  const accept = useDeed(deeds.decide);
  const reopen = useDeed(deeds.reopen);
  const release = useDeed(deeds.release);
  const reinstate = useDeed(deeds.reinstate);
  const { statement, source } = item;
  const problem = accept.problem ?? reopen.problem ?? release.problem ?? reinstate.problem;
  const isCurrent = statement.standing === 'current';

  const choices: MenuChoice<Deed>[] = [
    { id: 'override', label: t('deeds.override') },
    ...(item.decided ? [{ id: 'reopen' as const, label: t('deeds.reopen') }] : []),
    { id: 'origin', label: t('deeds.origin') },
    ...(item.relation === 'updates' ? [{ id: 'version' as const, label: t('deeds.version') }] : []),
    ...(isCurrent ? [{ id: 'supersede' as const, label: t('deeds.supersede') }, { id: 'withdraw' as const, label: t('deeds.withdraw') }] : [{ id: 'reinstate' as const, label: t('deeds.reinstate') }]),
    { id: 'release', label: t('deeds.release'), isDangerous: true },
  ];
  const run = (deed: Deed) => {
    if (deed === 'reopen') void reopen.send({ evidenceId: item.id, version: item.version });
    else if (deed === 'release') void release.send({ evidenceId: item.id, version: item.version });
    else if (deed === 'reinstate') void reinstate.send({ statementId: statement.id, version: statement.version, reason: '' });
    else if (deed === 'origin') onAssignOrigin([statement.id]);
    else if (deed === 'version') onNewVersion(item);
    else setDialog(deed);
  };

  return (
    <article className="flex flex-col gap-2 px-3 py-3" id={`evidence-${item.id}`}>
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
        <div className="flex min-w-0 grow basis-56 flex-wrap items-center gap-x-2 gap-y-1">
          <RelationMark relation={item.relation} kind={item.proposed} />
          <span dir="auto" className="font-medium">
            {words(statement.value, statement.assertion)}
          </span>
          {isCurrent ? null : <Badge>{values(`standings.${statement.standing}`)}</Badge>}
        </div>
        <div className="flex flex-wrap items-center gap-1">
          {item.decided ? (
            <span className="flex items-center gap-1.5 text-sm text-ink-soft">
              <EvidenceMark kind={item.decided} />
              <Check aria-hidden className="size-4 text-accent" />
              {item.decidedBy ? t('decidedBy', { name: item.decidedBy }) : t('decided')}
            </span>
          ) : (
            <>
              <span className="text-sm text-ink-soft">{t('proposed')}</span>
              <EvidenceMark kind={item.proposed} />
              <Button size="small" isPending={accept.isPending} onPress={() => void accept.send({ evidenceId: item.id, version: item.version, proposed: item.proposed })}>
                {t('deeds.accept')}
              </Button>
              <Button size="small" variant="quiet" onPress={() => setDialog('override')}>
                {t('deeds.override')}
              </Button>
            </>
          )}
          <Menu
            choices={choices}
            onAction={run}
            trigger={
              <Button size="small" variant="quiet" isIcon aria-label={t('deeds.more')}>
                <EllipsisVertical aria-hidden className="size-4" />
              </Button>
            }
          />
        </div>
      </div>
      <p>
        <ReasonSentence reason={item.reason} />
        {item.warnings.map((warning) => (
          <span key={warning} className="ms-2 text-sm text-undetermined">
            {t(`warnings.${warning}`)}
          </span>
        ))}
      </p>
      {item.isStale ? (
        <div className="flex flex-wrap items-center gap-2 rounded-md bg-undetermined-soft px-2 py-1 text-sm text-undetermined">
          <TriangleAlert aria-hidden className="size-4 shrink-0" /> {t('staleDecision')} <EvidenceMark kind={item.proposed} />
          <Button size="small" isPending={accept.isPending} onPress={() => void accept.send({ evidenceId: item.id, version: item.version, proposed: item.proposed })}>
            {t('deeds.accept')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setDialog('override')}>
            {t('deeds.override')}
          </Button>
        </div>
      ) : null}
      {item.overrideReason ? (
        <p className="text-sm">
          <span className="font-medium">{t('overrideReason')}</span> <bdi>{item.overrideReason}</bdi>
        </p>
      ) : null}
      <blockquote lang={statement.quoteLanguage} dir="auto" className="reading border-s-2 border-line-strong ps-3 text-start">
        {statement.quote}
      </blockquote>
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-sm text-ink-soft">
        <Link href={`/desk/sources/${source.id}?excerpt=${statement.excerptId}`} className="min-w-0 text-accent underline-offset-2 hover:underline">
          <bdi>{source.title}</bdi>
        </Link>
        <span>
          <bdi>{source.outlet ?? t('unknownOutlet')}</bdi>
        </span>
        {source.published || statement.asOf ? (
          <span>{source.published ?? t('undated')}</span>
        ) : (
          <Link href={`/desk/sources/${source.id}?tab=about`} className="text-undetermined underline underline-offset-2">
            {t('undatedNotCounted')}
          </Link>
        )}
        {source.isConfidential ? <Badge tone="danger">{t('confidential')}</Badge> : null}
        {statement.isReviewed ? <span>{t('reviewed')}</span> : <span>{t('notReviewed')}</span>}
        {item.isHeldByHand ? <span>{t('heldByHand')}</span> : null}
      </div>
      <StatementFacts statement={statement} />
      <ProblemNote problem={problem} />
      {dialog === 'override' ? <OverrideDialog item={item} isOpen onOpenChange={() => setDialog(null)} onOverride={deeds.override} /> : null}
      {dialog === 'supersede' || dialog === 'withdraw' ? (
        <StandingDialog item={item} kind={dialog} others={others} onSupersede={deeds.supersede} onWithdraw={deeds.withdraw} onClose={() => setDialog(null)} />
      ) : null}
    </article>
  );
}

/** What the statement tells beside its value, and who carried it. */
function StatementFacts({ statement }: { statement: EvidenceView['statement'] }) {
  const t = useTranslations('claims');
  const values = useTranslations('values');
  const facts = [
    statement.scope === 'incident' ? null : { name: t('facts.scope'), text: values(`scopes.${statement.scope}`) },
    statement.period ? { name: t('facts.period'), text: statement.period } : null,
    statement.eventDate ? { name: t('facts.eventDate'), text: statement.eventDate } : null,
    statement.asOf ? { name: t('facts.asOf'), text: statement.asOf } : null,
    statement.place ? { name: t('facts.place'), text: statement.place } : null,
  ].filter((fact) => fact !== null);
  if (facts.length === 0 && statement.chain.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {facts.map((fact) => (
        <div key={fact.name} className="flex gap-1">
          <dt className="text-ink-soft">{fact.name}</dt>
          <dd>
            <bdi>{fact.text}</bdi>
          </dd>
        </div>
      ))}
      {statement.chain.length > 0 ? (
        <div className="flex flex-wrap gap-1">
          <dt className="text-ink-soft">{t('facts.chain')}</dt>
          <dd>
            <ol className="flex flex-wrap gap-x-1">
              {statement.chain.map((link, index) => (
                <li key={`${link.name} ${index}`}>
                  {index > 0 ? <span aria-hidden className="inline-block px-1 text-ink-soft rtl:-scale-x-100">→</span> : null}
                  <bdi>{link.name}</bdi> <span className="text-ink-soft">({values(`roles.${link.role}`)})</span>
                </li>
              ))}
            </ol>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
