import { useTranslations } from 'next-intl';
import { Link } from '@/lib/i18n/navigation';
import type { EvidenceView, ProposalView } from './alert-view';
import { StatementQuote } from './statement-quote';

/** What would be done, why, and to which statements. */
export function ProposalBody({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('inbox');
  const { origin, merged } = proposal;
  const label = (named: { label: string; href: string | null }) =>
    named.href ? <Link href={named.href} className="font-medium underline underline-offset-2"><bdi>{named.label}</bdi></Link> : <bdi className="font-medium">{named.label}</bdi>;
  return (
    <div className="flex flex-col gap-2">
      <p>
        {proposal.action === 'merge'
          ? t.rich('proposes.merge', { merged: () => (merged ? label(merged) : null), origin: () => label(origin) })
          : t.rich(`proposes.${proposal.kind === 'own_witness' ? 'own' : proposal.action}`, { count: proposal.statementCount, origin: () => label(origin), title: () => <CommuniqueName communique={proposal.communique} /> })}
        {proposal.incident ? (
          <span className="text-ink-soft">
            {' · '}
            <Link href={proposal.incident.href} className="underline underline-offset-2"><bdi>{proposal.incident.label}</bdi></Link>
          </span>
        ) : null}
      </p>
      {proposal.waitsForReview ? (
        <p className="text-ink-soft">
          {t.rich('waitsForReview', { link: (chunks) => (origin.href ? <Link href={origin.href} className="text-accent underline underline-offset-2">{chunks}</Link> : chunks) })}
        </p>
      ) : null}
      <div>
        <h3 className="text-sm font-medium text-ink-soft">{t('because')}</h3>
        <ul className="list-disc ps-5">
          {proposal.evidence.map((evidence, place) => (
            <li key={place}>
              <Because evidence={evidence} />
            </li>
          ))}
        </ul>
      </div>
      {proposal.statements.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-accent">{t('statements', { count: proposal.statementCount })}</summary>
          <ul className="mt-1.5 flex flex-col gap-1.5 border-s-2 border-line ps-3">
            {proposal.statements.map((statement) => (
              <li key={statement.id}>
                <StatementQuote statement={statement} />
              </li>
            ))}
          </ul>
          {proposal.statementCount > proposal.statements.length ? <p className="mt-1 text-sm text-ink-soft">{t('andMore', { count: proposal.statementCount - proposal.statements.length })}</p> : null}
        </details>
      ) : null}
    </div>
  );
}

function CommuniqueName({ communique }: Pick<ProposalView, 'communique'>) {
  if (!communique) return null;
  return (
    <>
      <bdi className="font-medium">{communique.title}</bdi>
      {communique.issued ? <>{' · '}<bdi>{communique.issued}</bdi></> : null}
    </>
  );
}

function Because({ evidence }: { evidence: EvidenceView }) {
  const t = useTranslations('inbox');
  const bold = (chunks: React.ReactNode) => <bdi className="font-medium">{chunks}</bdi>;
  switch (evidence.because) {
    case 'agent':
    case 'text':
      return t.rich(`why.${evidence.because}`, { name: evidence.name, count: evidence.count, b: bold });
    case 'command':
      return t.rich('why.command', { lower: evidence.lower, upper: evidence.upper, b: bold });
    case 'credit':
      return evidence.to === null ? t.rich('why.creditNotHere', { by: evidence.by, name: evidence.name, b: bold }) : t.rich('why.credit', { by: evidence.by, name: evidence.name, to: evidence.to, b: bold });
    case 'reprint':
      return (
        <>
          {t.rich('why.reprint', { a: evidence.a, b: evidence.b, words: evidence.words, percent: evidence.percent, bold })}
          {evidence.href ? <> <Link href={evidence.href} className="underline underline-offset-2">{t('sideBySide')}</Link></> : null}
        </>
      );
    case 'own_reporting':
      return t('why.own');
  }
}
