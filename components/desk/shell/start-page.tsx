import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { RelativeTime } from './relative-time';
import { ShortList } from './short-list';

export interface StartVerdict {
  id: string;
  verdictId: string;
  title: string;
  state: 'draft' | 'in_review' | 'changes_requested' | 'approved';
  at: string;
}
export interface StartSource {
  id: string;
  title: string;
  outlet: string | null;
  isConfidential: boolean;
  at: string;
}
export interface StartAlert {
  id: string;
  kind: 'misprint' | 'origin_proposal' | 'claim_version' | 'recapture_changed';
  title: string;
  href: string;
  at: string;
}

interface StartPageProps {
  name: string;
  drafts: readonly StartVerdict[];
  waiting: readonly StartVerdict[];
  approved: readonly StartVerdict[];
  sources: readonly StartSource[];
  alerts: readonly StartAlert[];
}

/** One's own work and what waits for others. */
export function StartPage({ name, drafts, waiting, approved, sources, alerts }: StartPageProps) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const verdictHref = (verdict: StartVerdict) => `/desk/verdicts/${verdict.verdictId}`;
  return (
    <>
      <PageHeader
        title={t('start.title', { name })}
        actions={
          <>
            <LinkButton href="/desk/incidents/new">{t('start.newIncident')}</LinkButton>
            <LinkButton href="/desk/sources/new" variant="primary">
              {t('start.newSource')}
            </LinkButton>
          </>
        }
      />
      <div className="grid gap-x-6 gap-y-5 xl:grid-cols-2" lang={locale}>
        <ShortList
          title={t('start.drafts')}
          items={drafts}
          empty={t('start.noDrafts')}
          href={verdictHref}
          line={(verdict) => verdict.title || t('start.untitled')}
          aside={(verdict) => (
            <>
              {verdict.state === 'changes_requested' ? (
                <Badge tone="undetermined" className="me-2">
                  {t('start.sentBack')}
                </Badge>
              ) : null}
              <RelativeTime at={verdict.at} />
            </>
          )}
        />
        <ShortList
          title={t('start.waiting')}
          items={waiting}
          empty={t('start.noWaiting')}
          href={verdictHref}
          line={(verdict) => verdict.title || t('start.untitled')}
          aside={(verdict) => <RelativeTime at={verdict.at} />}
          more={{ href: '/desk/review', label: t('start.all') }}
        />
        <ShortList
          title={t('start.sources')}
          items={sources}
          empty={t('start.noSources')}
          href={(source) => `/desk/sources/${source.id}`}
          line={(source) => source.title}
          aside={(source) => (
            <>
              {source.isConfidential ? (
                <Badge tone="danger" className="me-2">
                  {t('start.confidential')}
                </Badge>
              ) : null}
              {source.outlet ? <span className="me-2"><bdi>{source.outlet}</bdi></span> : null}
              <RelativeTime at={source.at} />
            </>
          )}
          more={{ href: '/desk/sources', label: t('start.all') }}
        />
        <ShortList
          title={t('start.alerts')}
          items={alerts}
          empty={t('start.noAlerts')}
          href={(alert) => alert.href}
          line={(alert) => `${t(`start.alertKinds.${alert.kind}`)} · ${alert.title}`}
          aside={(alert) => <RelativeTime at={alert.at} />}
          more={{ href: '/desk/inbox', label: t('start.all') }}
        />
        {approved.length > 0 ? (
          <ShortList
            title={t('start.approved')}
            items={approved}
            empty={null}
            href={verdictHref}
            line={(verdict) => verdict.title || t('start.untitled')}
            aside={(verdict) => <RelativeTime at={verdict.at} />}
          />
        ) : null}
      </div>
    </>
  );
}
