'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ReasonedDialog } from '@/components/desk/origin/reasoned-dialog';
import { RelativeTime } from '@/components/desk/shell/relative-time';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { useDeed } from '@/components/ui/use-deed';
import { Link } from '@/lib/i18n/navigation';
import type { AlertView, InboxDeeds } from './alert-view';
import { MisprintBody } from './misprint-body';
import { ProposalBody } from './proposal-body';
import { RecaptureBody } from './recapture-body';
import { StatementQuote } from './statement-quote';

type Deed = 'confirm' | 'dismiss' | 'reopen';

/** One finding with its evidence, and the deeds it waits for. */
export function AlertCard({ alert, deeds }: { alert: AlertView; deeds: InboxDeeds }) {
  const t = useTranslations('inbox');
  const [deed, setDeed] = useState<Deed | null>(null);
  const headingId = `alert-${alert.id}`;
  return (
    <article aria-labelledby={headingId} className="rounded-md border border-line bg-surface px-3 py-2.5">
      <header className="mb-2 flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <h2 id={headingId} className="font-medium">{alert.proposal?.communique ? t('communiqueProposed') : t(`kinds.${alert.kind}`)}</h2>
        {alert.state === 'open' ? null : <Badge tone={alert.state === 'confirmed' ? 'supports' : 'plain'}>{t(`states.${alert.state}`)}</Badge>}
        <span className="ms-auto text-sm text-ink-soft"><RelativeTime at={alert.at} /></span>
      </header>
      {alert.newer ? <StatementQuote statement={alert.newer} /> : null}
      {alert.misprint ? <MisprintBody misprint={alert.misprint} /> : null}
      {alert.proposal ? <ProposalBody proposal={alert.proposal} /> : null}
      {alert.recapture ? <RecaptureBody recapture={alert.recapture} /> : null}
      {alert.claims.length > 0 ? (
        <p className="mt-2 text-sm text-ink-soft">
          {t('bearsOn', { count: alert.claims.length })}{' '}
          {alert.claims.map((claim, place) => (
            <span key={claim.id}>
              {place > 0 ? ' · ' : null}
              <Link href={`/desk/claims/${claim.id}`} className="underline underline-offset-2"><bdi>{claim.wording}</bdi></Link>
            </span>
          ))}
        </p>
      ) : null}
      {alert.reason ? (
        <p className="mt-2 text-sm text-ink-soft">
          {alert.decidedBy ? <><bdi>{alert.decidedBy}</bdi>{': '}</> : null}
          <span dir="auto">{alert.reason}</span>
        </p>
      ) : null}
      <div className="mt-2.5 flex flex-wrap gap-2">
        {alert.state === 'open' ? (
          <>
            {alert.misprint || alert.proposal || alert.recapture ? (
              <Button variant="primary" onPress={() => setDeed('confirm')} aria-describedby={headingId}>{t('deeds.confirm')}</Button>
            ) : null}
            {alert.kind === 'claim_version' && alert.claims[0] ? <LinkButton variant="primary" href={`/desk/claims/${alert.claims[0].id}`}>{t('openClaim')}</LinkButton> : null}
            <Button onPress={() => setDeed('dismiss')} aria-describedby={headingId}>{t('deeds.dismiss')}</Button>
          </>
        ) : (
          <Button onPress={() => setDeed('reopen')} aria-describedby={headingId}>{t('deeds.reopen')}</Button>
        )}
      </div>
      {deed === null ? null : <DecideDialog alert={alert} deed={deed} deeds={deeds} onClose={() => setDeed(null)} />}
    </article>
  );
}

function DecideDialog({ alert, deed, deeds, onClose }: { alert: AlertView; deed: Deed; deeds: InboxDeeds; onClose: () => void }) {
  const t = useTranslations('inbox');
  const { send, isPending, problem, fieldProblem } = useDeed(deeds[deed], onClose);
  const means = deed === 'confirm' ? t(alert.proposal ? `means.confirm_${alert.proposal.action}` : alert.recapture ? 'means.confirm_recapture' : 'means.confirm_finding') : t(`means.${deed}`);
  return (
    <ReasonedDialog
      title={t(`deeds.${deed}`)}
      means={means}
      confirmLabel={t(`deeds.${deed}`)}
      isPending={isPending}
      problem={problem}
      reasonProblem={fieldProblem('reason')}
      onConfirm={(reason) => void send({ alertId: alert.id, reason })}
      onClose={onClose}
    />
  );
}
