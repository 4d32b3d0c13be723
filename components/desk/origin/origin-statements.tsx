'use client';

import { useTranslations } from 'next-intl';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/lib/i18n/navigation';
import type { CopyView, OriginStatement } from './origin-view';

/** The statements that come from an original source, each with the communiqué it is a copy of. */
export function OriginStatements({ statements, onTakeOut }: { statements: readonly OriginStatement[]; onTakeOut: (copy: CopyView) => void }) {
  const t = useTranslations('origins');
  return (
    <section>
      <h2 className="mb-1 text-base font-semibold">{t('statements')}</h2>
      {statements.length === 0 ? (
        <EmptyState title={t('noStatements')}>{t('noStatementsHint')}</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {statements.map((statement) => (
            <StatementLine key={statement.id} statement={statement} onTakeOut={onTakeOut} />
          ))}
        </ul>
      )}
    </section>
  );
}

function StatementLine({ statement, onTakeOut }: { statement: OriginStatement; onTakeOut: (copy: CopyView) => void }) {
  const t = useTranslations('origins');
  const words = useValueWords();
  const { id, communique, source, incident } = statement;
  return (
    <li className="flex flex-col gap-0.5 px-3 py-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link href={`/desk/sources/${source.id}?excerpt=${statement.excerptId}`} className="font-medium underline-offset-2 hover:underline">
          <bdi>{words(statement.value)}</bdi>
        </Link>
        <span className="text-sm text-ink-soft">
          <bdi>{source.outlet ?? t('unknownOutlet')}</bdi> · <bdi>{source.title}</bdi>
        </span>
        {incident ? (
          <Link href={`/desk/incidents/${incident.id}`} className="ms-auto text-sm underline-offset-2 hover:underline">
            <bdi>{incident.title}</bdi>
          </Link>
        ) : null}
      </p>
      <p dir="auto" className="truncate text-parent text-sm text-ink-soft">
        {statement.quote}
      </p>
      {communique ? (
        <div className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
          <span>{t.rich('takeOut.copyOf', { title: () => <bdi>{communique.title}</bdi> })}</span>
          <Button size="small" className="ms-auto" onPress={() => onTakeOut({ statementId: id, communique })}>
            {t('takeOut.action')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
