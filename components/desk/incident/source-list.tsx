'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import { AssignOriginDialog, type OriginChoice } from '@/components/desk/origin/assign-origin-dialog';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';
import { AddSourceDialog } from './add-source-dialog';
import { ClaimFromStatementDialog } from './claim-from-statement-dialog';
import type { IncidentDeeds } from './incident-deeds';

export interface SourceOfIncident {
  id: string;
  title: string;
  outlet: string | null;
  published: string | null;
  isConfidential: boolean;
  statements: readonly StatementOfSource[];
}

export interface StatementOfSource {
  id: string;
  value: TypedValue;
  assertion: Assertion;
  quote: string;
  excerptId: string;
  origin: { id: string; label: string } | null;
}

interface SourceListProps {
  incidentId: string;
  sources: readonly SourceOfIncident[];
  originChoices: readonly OriginChoice[];
  deeds: IncidentDeeds;
}

type Open = { kind: 'add' } | { kind: 'assign'; statementIds: string[] } | { kind: 'claim'; statement: StatementOfSource } | null;

/** The sources on an incident's table with what each says of it; their original source is set here at once. */
export function SourceList({ incidentId, sources, originChoices, deeds }: SourceListProps) {
  const t = useTranslations('incidents');
  const words = useValueWords();
  const [open, setOpen] = useState<Open>(null);
  const remove = useDeed(deeds.removeSource);
  const close = () => setOpen(null);
  const add = (
    <Button onPress={() => setOpen({ kind: 'add' })}>
      <Plus aria-hidden className="size-4" /> {t('sourceList.add')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-3">
      {sources.length === 0 ? (
        <EmptyState title={t('sourceList.none')} action={add}>
          {t('sourceList.noneHint')}
        </EmptyState>
      ) : (
        <>
          <div>{add}</div>
          <ProblemNote problem={remove.problem} />
          <ul className="flex flex-col gap-2">
            {sources.map((source) => (
              <li key={source.id} className="rounded-md border border-line bg-surface">
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-sunken px-3 py-1.5 last:border-b-0">
                  <Link href={`/desk/sources/${source.id}`} className="min-w-0 font-medium underline-offset-2 hover:underline">
                    <bdi>{source.title}</bdi>
                  </Link>
                  <span className="text-sm text-ink-soft">
                    <bdi>{source.outlet ?? t('unknownOutlet')}</bdi> · <bdi>{source.published ?? t('undated')}</bdi>
                  </span>
                  {source.isConfidential ? <Badge tone="danger">{t('confidential')}</Badge> : null}
                  <span className="ms-auto flex gap-1">
                    {source.statements.length > 0 ? (
                      <Button size="small" variant="quiet" onPress={() => setOpen({ kind: 'assign', statementIds: source.statements.map((statement) => statement.id) })}>
                        {t('sourceList.setOrigin')}
                      </Button>
                    ) : (
                      <Button size="small" variant="quiet" isPending={remove.isPending} onPress={() => void remove.send({ incidentId, sourceId: source.id })}>
                        {t('sourceList.remove')}
                      </Button>
                    )}
                  </span>
                </div>
                {source.statements.length === 0 ? (
                  <p className="px-3 py-1.5 text-sm text-ink-soft">{t('sourceList.silent')}</p>
                ) : (
                  <ul className="divide-y divide-line">
                    {source.statements.map((statement) => (
                      <li key={statement.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3 py-1.5">
                        <Link href={`/desk/sources/${source.id}?excerpt=${statement.excerptId}`} className="font-medium underline-offset-2 hover:underline">
                          <bdi>{words(statement.value, statement.assertion)}</bdi>
                        </Link>
                        <span dir="auto" className="min-w-0 flex-1 truncate text-parent text-sm text-ink-soft">
                          {statement.quote}
                        </span>
                        <span className="text-sm">
                          {statement.origin ? (
                            <Link href={`/desk/origins/${statement.origin.id}`} className="underline-offset-2 hover:underline">
                              <bdi>{statement.origin.label}</bdi>
                            </Link>
                          ) : (
                            <span className="text-undetermined">{t('sourceList.untraced')}</span>
                          )}
                        </span>
                        <Button size="small" variant="quiet" onPress={() => setOpen({ kind: 'claim', statement })}>
                          {t('sourceList.makeClaim')}
                        </Button>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {open?.kind === 'add' ? <AddSourceDialog incidentId={incidentId} onFind={deeds.findSources} onAdd={deeds.addSource} onClose={close} /> : null}
      {open?.kind === 'assign' ? <AssignOriginDialog statementIds={open.statementIds} choices={originChoices} onAssign={deeds.assignOrigin} onCreate={deeds.createOrigin} onClose={close} /> : null}
      {open?.kind === 'claim' ? <ClaimFromStatementDialog incidentId={incidentId} statement={open.statement} onCreate={deeds.claimFromStatement} onClose={close} /> : null}
    </div>
  );
}
