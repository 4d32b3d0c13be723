'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';
import type { ReorderClaimsInput } from '@/lib/schemas/claim';
import type { Deed } from './claim-deeds';
import { useValueWords } from './use-value-words';

export interface ClaimLine {
  id: string;
  wording: string;
  speaker: string;
  value: TypedValue;
  assertion: Assertion;
  incident: { id: string; title: string };
  verdictState: 'none' | 'published' | 'under_review' | 'retracted' | null;
  /** The tally line. */
  sourcing: ReactNode;
}

interface ClaimTableProps {
  label: string;
  claims: readonly ClaimLine[];
  showsIncident: boolean;
  /** Within an incident: the claims can be put in order. */
  reorder?: { incidentId: string; onReorder: Deed<ReorderClaimsInput> };
}

/** Claims in lines: wording, who stated it, the figure, who stands behind it, and whether there is a verdict. */
export function ClaimTable({ label, claims, showsIncident, reorder }: ClaimTableProps) {
  const t = useTranslations('claims');
  const words = useValueWords();
  return (
    <ReorderScope reorder={reorder} claims={claims}>
      {(move) => (
        <Table label={label}>
          <TableHead>
            <TableHeading>{t('claim')}</TableHeading>
            <TableHeading>{t('statedBy')}</TableHeading>
            <TableHeading>{t('figureHeading')}</TableHeading>
            {showsIncident ? <TableHeading>{t('incident')}</TableHeading> : null}
            <TableHeading>{t('sourcing')}</TableHeading>
            <TableHeading>{t('verdict')}</TableHeading>
            {move ? <TableHeading><span className="sr-only">{t('order')}</span></TableHeading> : null}
          </TableHead>
          <TableBody>
            {claims.map((claim, index) => (
              <TableRow key={claim.id}>
                <TableCell className="min-w-56">
                  <Link href={`/desk/claims/${claim.id}`} className="font-medium underline-offset-2 hover:underline">
                    <bdi>{claim.wording}</bdi>
                  </Link>
                </TableCell>
                <TableCell>
                  <bdi>{claim.speaker || t('noSpeaker')}</bdi>
                </TableCell>
                <TableCell>
                  <bdi>{words(claim.value, claim.assertion)}</bdi>
                </TableCell>
                {showsIncident ? (
                  <TableCell className="min-w-40">
                    <Link href={`/desk/incidents/${claim.incident.id}`} className="underline-offset-2 hover:underline">
                      <bdi>{claim.incident.title}</bdi>
                    </Link>
                  </TableCell>
                ) : null}
                <TableCell>{claim.sourcing}</TableCell>
                <TableCell>{claim.verdictState ? <Badge tone={claim.verdictState === 'published' ? 'accent' : 'plain'}>{t(`verdictStates.${claim.verdictState}`)}</Badge> : <span className="text-ink-soft">{t('noVerdict')}</span>}</TableCell>
                {move ? (
                  <TableCell className="whitespace-nowrap">
                    <Button size="small" variant="quiet" isIcon isDisabled={index === 0} aria-label={t('moveUp', { claim: claim.wording })} onPress={() => move(index, index - 1)}>
                      <ArrowUp aria-hidden className="size-4" />
                    </Button>
                    <Button size="small" variant="quiet" isIcon isDisabled={index === claims.length - 1} aria-label={t('moveDown', { claim: claim.wording })} onPress={() => move(index, index + 1)}>
                      <ArrowDown aria-hidden className="size-4" />
                    </Button>
                  </TableCell>
                ) : null}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </ReorderScope>
  );
}

interface ReorderScopeProps {
  reorder: ClaimTableProps['reorder'];
  claims: readonly ClaimLine[];
  children: (move: ((from: number, to: number) => void) | null) => ReactNode;
}

function ReorderScope({ reorder, claims, children }: ReorderScopeProps) {
  if (!reorder) return children(null);
  return (
    <Reordering reorder={reorder} claims={claims}>
      {children}
    </Reordering>
  );
}

function Reordering({ reorder, claims, children }: ReorderScopeProps & { reorder: NonNullable<ClaimTableProps['reorder']> }) {
  const { send, problem } = useDeed(reorder.onReorder);
  const move = (from: number, to: number) => {
    const claimIds = claims.map((claim) => claim.id);
    const [moved] = claimIds.splice(from, 1);
    if (moved) claimIds.splice(to, 0, moved);
    void send({ incidentId: reorder.incidentId, claimIds });
  };
  return (
    <>
      <ProblemNote problem={problem} className="mb-2" />
      {children(move)}
    </>
  );
}
