'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { KeyHint } from '@/components/ui/key-hint';
import { StatementCard } from './statement-card';
import type { StatementView } from './source-view';

interface StatementListProps {
  statements: readonly StatementView[];
  snapshotId: string;
  activeExcerptId: string | null;
  /** Set aside a moment ago, with the way back. */
  removed: { statement: StatementView; restore: () => void } | null;
  onOpen: (statement: StatementView) => void;
  onEdit: (statement: StatementView) => void;
  onRemove: (statement: StatementView) => void;
  onReview: (statement: StatementView) => void;
}

/** What was read from this source so far, in the order of its text. */
export function StatementList({ statements, snapshotId, activeExcerptId, removed, onOpen, onEdit, onRemove, onReview }: StatementListProps) {
  const t = useTranslations('statements');
  return (
    <div className="flex flex-col gap-2">
      {removed ? (
        <p role="status" className="flex items-center gap-2 rounded-md border border-line-strong bg-sunken px-3 py-1.5">
          <span className="min-w-0 flex-1">{t('removed')}</span>
          <Button size="small" onPress={removed.restore}>
            {t('undo')}
          </Button>
        </p>
      ) : null}
      {statements.length === 0 && !removed ? (
        <EmptyState title={t('none')}>
          {t('noneHint')} <KeyHint keys="s" />
        </EmptyState>
      ) : null}
      {statements.map((statement) => (
        <StatementCard
          key={statement.id}
          statement={statement}
          isActive={statement.excerptId === activeExcerptId}
          isElsewhere={statement.snapshotId !== snapshotId}
          onOpen={() => onOpen(statement)}
          onEdit={() => onEdit(statement)}
          onRemove={() => onRemove(statement)}
          onReview={() => onReview(statement)}
        />
      ))}
    </div>
  );
}
