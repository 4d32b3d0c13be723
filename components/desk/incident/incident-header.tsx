'use client';

import { Archive, ArchiveRestore, Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { ArchiveIncidentInput } from '@/lib/schemas/incident';
import type { Result } from '@/lib/schemas/problem';

interface IncidentHeaderProps {
  incident: { id: string; version: number; title: string; otherTitle: string; place: string | null; date: string | null; isNight: boolean; isArchived: boolean };
  onArchive: (input: ArchiveIncidentInput, key?: string) => Promise<Result<unknown>>;
}

/** What, where and when, with the deeds on an incident as a whole. */
export function IncidentHeader({ incident, onArchive }: IncidentHeaderProps) {
  const t = useTranslations('incidents');
  const { send, isPending, problem } = useDeed(onArchive);
  return (
    <>
      <PageHeader
        title={incident.title}
        actions={
          <>
            <Button variant="quiet" isPending={isPending} onPress={() => void send({ incidentId: incident.id, version: incident.version, isArchived: !incident.isArchived })}>
              {incident.isArchived ? <ArchiveRestore aria-hidden className="size-4" /> : <Archive aria-hidden className="size-4" />}
              {incident.isArchived ? t('unarchive') : t('archive')}
            </Button>
            <LinkButton href={`/desk/incidents/${incident.id}/edit`}>
              <Pencil aria-hidden className="size-4" /> {t('edit')}
            </LinkButton>
            <LinkButton href={`/desk/claims/new?incident=${incident.id}`} variant="primary">
              <Plus aria-hidden className="size-4" /> {t('newClaim')}
            </LinkButton>
          </>
        }
      >
        {incident.otherTitle ? (
          <p>
            <bdi>{incident.otherTitle}</bdi>
          </p>
        ) : null}
        <p className="flex flex-wrap items-center gap-x-3">
          {incident.place ? <bdi>{incident.place}</bdi> : <span>{t('noPlace')}</span>}
          <bdi>{incident.date ?? t('undated')}</bdi>
          {incident.isNight ? <span>{t('night')}</span> : null}
          {incident.isArchived ? <Badge>{t('archived')}</Badge> : null}
        </p>
      </PageHeader>
      <ProblemNote problem={problem} className="mb-3" />
    </>
  );
}
