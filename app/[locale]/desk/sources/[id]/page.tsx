import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { SealCapture } from '@/components/desk/reader/seal-capture';
import { SealedNote } from '@/components/desk/reader/sealed-note';
import { SnapshotList } from '@/components/desk/reader/snapshot-list';
import { SourceDesk } from '@/components/desk/reader/source-desk';
import { SourceHeader } from '@/components/desk/reader/source-header';
import { SharedLink } from '@/components/desk/shared/shared-link';
import { SEGMENT_KINDS } from '@/lib/core/text/range';
import { isPermitted } from '@/lib/server/access/permissions';
import { listOutletChoices } from '@/lib/server/db/outlet-queries';
import { countSharedText } from '@/lib/server/db/shared-text-queries';
import { findSnapshotOfExcerpt, listVerdictsQuoting, readSnapshot } from '@/lib/server/db/snapshot-queries';
import { readSource } from '@/lib/server/db/source-queries';
import { proposalKeysOf } from '@/lib/schemas/shortcuts';
import { listSuggestions } from '@/lib/server/db/suggestion-queries';
import { findShortcuts } from '@/lib/server/db/user-queries';
import { listIncidentChoices, listStatements } from '@/lib/server/db/statement-queries';
import {
  lookAtStatement, makeStatement, markSegment, putSourceAway, recapture, saveSource, saveStatement, setStatementAside, suggestAgents, suggestPlaces,
} from '../actions';
import { destroyCapture, sealCapture, unsealCapture } from '../sealing-actions';
import { acceptEditedProposal, acceptProposal, acceptProposalsOfSentence, askValuesState, dismissProposal, readTextAgain, reopenProposal } from '../proposal-actions';
import { proposalViews } from './proposal-views';
import { incidentChoices, sealedView, snapshotViews, sourceView, statementView } from './views';

const VALUES_STATES = ['pending', 'done', 'failed'] as const;

const DEEDS = {
  createStatement: makeStatement, editStatement: saveStatement, removeStatement: setStatementAside, reviewStatement: lookAtStatement, changeSegment: markSegment,
  proposals: {
    accept: acceptProposal, acceptEdited: acceptEditedProposal, acceptSentence: acceptProposalsOfSentence, dismiss: dismissProposal, reopen: reopenProposal,
    readAgain: readTextAgain, askState: askValuesState,
  },
  editSource: saveSource, archiveSource: putSourceAway, captureAgain: recapture, findAgents: suggestAgents, findPlaces: suggestPlaces,
};

const SEALING = { seal: sealCapture, unseal: unsealCapture, destroy: destroyCapture };

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
  const [statements, incidents, outlets, suggestions, shortcuts] = await Promise.all([listStatements(id), listIncidentChoices(), listOutletChoices(), listSuggestions(snapshot.id), findShortcuts(actor.id)]);
  const view = sourceView(source, locale);
  const rights = { canSeal: isPermitted(actor.role, 'snapshot:seal'), canDestroy: isPermitted(actor.role, 'snapshot:destroy') };
  const sealing = sealedView(snapshot, rights.canSeal ? await listVerdictsQuoting(snapshot.id) : [], locale);
  const proposals = await proposalViews(suggestions, source, snapshot, locale);
  return (
    <>
      <SourceHeader source={view} isOlder={snapshot.id !== source.snapshots[0]?.id} />
      <SharedLink sourceId={id} count={await countSharedText(id)} />
      {snapshot.text === null ? (
        <div className="flex flex-col gap-6">
          <SealedNote snapshot={sealing} rights={rights} deeds={SEALING} />
          <SnapshotList sourceId={id} snapshots={snapshotViews(source)} openId={snapshot.id} />
        </div>
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
          opensAbout={asked.tab === 'about'}
          canArchive={isPermitted(actor.role, 'source:archive')}
          proposals={proposals}
          valuesState={VALUES_STATES.find((state) => state === snapshot.valuesState) ?? 'pending'}
          proposalKeys={proposalKeysOf(shortcuts)}
          deeds={DEEDS}
          sealing={rights.canSeal ? <SealCapture snapshot={sealing} what="seal" deeds={SEALING} /> : null}
        />
      )}
    </>
  );
}
