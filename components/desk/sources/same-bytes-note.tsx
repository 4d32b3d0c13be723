'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemNote } from '@/components/ui/problem-note';
import type { Problem } from '@/lib/schemas/problem';

/** Where the very same bytes are already, if that is why a capture was refused. */
export function sameBytesOf(problem: Problem | null): { sourceId: string } | null {
  const current = problem?.code === 'sameBytes' ? problem.current : null;
  return current && typeof current === 'object' && 'sourceId' in current && typeof current.sourceId === 'string' ? { sourceId: current.sourceId } : null;
}

/** Why a capture was refused; for bytes that are here already it leads to them, or keeps these as a source of their own. */
export function CaptureProblem({ problem, onKeepBoth, isPending }: { problem: Problem | null; onKeepBoth: () => void; isPending: boolean }) {
  const t = useTranslations('sources');
  const same = sameBytesOf(problem);
  return (
    <ProblemNote problem={problem}>
      {same ? (
        <div className="mt-2 flex flex-wrap gap-2">
          <LinkButton href={`/desk/sources/${same.sourceId}`} size="small">
            {t('openFirst')}
          </LinkButton>
          <Button size="small" isPending={isPending} onPress={onKeepBoth}>
            {t('keepBoth')}
          </Button>
        </div>
      ) : null}
    </ProblemNote>
  );
}
