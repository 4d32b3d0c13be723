import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { SealedNote } from '@/components/desk/reader/sealed-note';
import { SourceDesk } from '@/components/desk/reader/source-desk';
import { SourceHeader } from '@/components/desk/reader/source-header';
import { SEGMENT_KINDS } from '@/lib/core/text/range';
import { isPermitted } from '@/lib/server/access/permissions';
import { listOutletChoices } from '@/lib/server/db/outlet-queries';
import { findSnapshotOfExcerpt, readSnapshot } from '@/lib/server/db/snapshot-queries';
import { readSource } from '@/lib/server/db/source-queries';
import { listIncidentChoices, listStatements } from '@/lib/server/db/statement-queries';
import {
  lookAtStatement, makeStatement, markSegment, putSourceAway, recapture, saveSource, saveStatement, setStatementAside, suggestAgents, suggestPlaces,
} from '../actions';
import { incidentChoices, snapshotViews, sourceView, statementView } from './views';

const DEEDS = {
  createStatement: makeStatement, editStatement: saveStatement, removeStatement: setStatementAside, reviewStatement: lookAtStatement, changeSegment: markSegment,
  editSource: saveSource, archiveSource: putSourceAway, captureAgain: recapture, findAgents: suggestAgents, findPlaces: suggestPlaces,
};

export async function generateMetadata({ params }: PageProps<'/[locale]/desk/sources/[id]'>): Promise<Metadata> {
  await requireStaff();
  const source = await readSource((await params).id);
  return { title: source?.title ?? (await getTranslations('sources'))('title') };
}

export default async function SourcePage({ params, searchParams }: PageProps<'/[locale]/desk/sources/[id]'>) {
  const actor = await requireStaff();
  const [{ id }, asked, locale] = await Promise.all([params, searchParams, getLocale()]);
  const excerptId = typeof asked.excerpt === 'string' ? asked.excerpt : null;
  const source = await readSource(id);
  if (!source) notFound();
  const wanted = typeof asked.snapshot === 'string' ? asked.snapshot : excerptId ? await findSnapshotOfExcerpt(excerptId) : null;
  const snapshot = (wanted ? await readSnapshot(id, wanted) : null) ?? (source.snapshots[0] ? await readSnapshot(id, source.snapshots[0].id) : null);
  if (!snapshot) notFound();
  const [statements, incidents, outlets] = await Promise.all([listStatements(id), listIncidentChoices(), listOutletChoices()]);
  const view = sourceView(source, locale);
  return (
    <>
      <SourceHeader source={view} isOlder={snapshot.id !== source.snapshots[0]?.id} />
      {snapshot.text === null ? (
        <SealedNote />
      ) : (
        <SourceDesk
          key={`${snapshot.id} ${excerptId ?? ''}`}
          source={view}
          snapshot={{
            id: snapshot.id, version: snapshot.version, text: snapshot.text,
            segments: snapshot.segments.map(({ start, end, kind, setBy }) => ({ start, end, kind: SEGMENT_KINDS.find((known) => known === kind) ?? 'body', isByPerson: setBy === 'person' })),
          }}
          snapshots={snapshotViews(source)}
          statements={statements.map((row) => statementView(row, locale, actor.id))}
          incidents={incidentChoices(incidents, locale)}
          outlets={outlets.map((outlet) => ({ id: outlet.id, label: nameIn(locale, outlet) }))}
          excerptId={excerptId}
          canArchive={isPermitted(actor.role, 'source:archive')}
          deeds={DEEDS}
        />
      )}
    </>
  );
}
