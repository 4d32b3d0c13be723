'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useMoment } from '@/components/desk/shell/use-moment';
import { languageName } from '@/components/desk/sources/languages';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { Link } from '@/lib/i18n/navigation';
import { CaptureAgain } from './capture-again';
import { EditSource } from './edit-source';
import type { ReaderDeeds } from './reader-deeds';
import { SnapshotList } from './snapshot-list';
import type { SnapshotView, SourceView } from './source-view';

interface MetadataPanelProps {
  source: SourceView;
  snapshots: readonly SnapshotView[];
  openId: string;
  outlets: readonly { id: string; label: string }[];
  canArchive: boolean;
  deeds: ReaderDeeds;
  sealing: ReactNode;
}

/** What is known about the source, and each capture of it. */
export function MetadataPanel({ source, snapshots, openId, outlets, canArchive, deeds, sealing }: MetadataPanelProps) {
  const t = useTranslations('reader');
  const [mode, setMode] = useState<'read' | 'edit' | 'capture'>('read');
  const archiving = useDeed(deeds.archiveSource);
  if (mode === 'edit') return <EditSource source={source} outlets={outlets} onSave={deeds.editSource} onClose={() => setMode('read')} />;
  if (mode === 'capture') return <CaptureAgain sourceId={source.id} onCapture={deeds.captureAgain} onClose={() => setMode('read')} />;
  return (
    <div className="flex flex-col gap-4">
      <Facts source={source} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => setMode('edit')}>
          {t('editSource')}
        </Button>
        <Button size="small" onPress={() => setMode('capture')}>
          {t('captureAgain')}
        </Button>
        {canArchive ? (
          <Button size="small" isPending={archiving.isPending} onPress={() => void archiving.send({ sourceId: source.id, version: source.version, isArchived: !source.isArchived })}>
            {source.isArchived ? t('restore') : t('archive')}
          </Button>
        ) : null}
        {sealing}
      </div>
      <ProblemNote problem={archiving.problem} />
      <SnapshotList sourceId={source.id} snapshots={snapshots} openId={openId} />
    </div>
  );
}

function Facts({ source }: { source: SourceView }) {
  const t = useTranslations('reader');
  const fields = useTranslations('sources');
  const values = useTranslations('values');
  const moment = useMoment();
  const locale = useLocale();
  const published = parseDate(source.published ?? '');
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      <Fact name={fields('kind')}>
        {values(`sourceKinds.${source.kind}`)} {source.confidential ? <Badge tone="danger">{fields('confidentialShort')}</Badge> : null} {source.isArchived ? <Badge tone="context">{t('archived')}</Badge> : null}
      </Fact>
      <Fact name={fields('outlet')}>{source.outlet ? <Link href={`/desk/outlets/${source.outlet.id}`} className="text-accent-strong underline underline-offset-2">{source.outlet.name}</Link> : fields('outletUnknown')}</Fact>
      {source.author ? <Fact name={fields('author')}>{source.author}</Fact> : null}
      <Fact name={fields('published')}>
        {published.ok ? formatDate(published.value, locale === 'ar' ? 'ar' : 'en') : fields('publishedUnknown')} {source.publishedTime ? <bdi dir="ltr">{source.publishedTime}</bdi> : null}
      </Fact>
      <Fact name={fields('language')}>{source.language === 'und' ? fields('languageUnknown') : languageName(source.language, locale)}</Fact>
      {source.url ? (
        <Fact name={fields('address')}>
          <a dir="ltr" href={source.url} rel="noreferrer noopener" target="_blank" className="inline-block max-w-full truncate align-bottom text-accent-strong underline underline-offset-2">
            {source.url}
          </a>
        </Fact>
      ) : null}
      {source.confidential ? (
        <Fact name={t('agreedWording')}>
          {[source.agreedWordingAr, source.agreedWordingEn].map((wording, place) => (
            <p key={place} dir="auto">
              {wording}
            </p>
          ))}
        </Fact>
      ) : null}
      {source.notes ? <Fact name={fields('notes')}>{source.notes}</Fact> : null}
      {source.incidents.length > 0 ? (
        <Fact name={t('incidents')}>
          {source.incidents.map((incident) => (
            <Link key={incident.id} href={`/desk/incidents/${incident.id}`} dir="auto" className="block text-accent-strong underline underline-offset-2">
              {incident.name}
            </Link>
          ))}
        </Fact>
      ) : null}
      <Fact name={t('broughtIn')}>
        {moment(source.createdAt)} {source.createdBy ? <>· <bdi>{source.createdBy}</bdi></> : null}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd dir="auto" className="min-w-0 text-start break-words">
        {children}
      </dd>
    </>
  );
}
