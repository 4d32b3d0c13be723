'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ProposalList } from '@/components/desk/proposals/proposal-list';
import { countProposals } from '@/components/desk/proposals/proposal-steps';
import type { ProposalView, ValuesState } from '@/components/desk/proposals/proposal-view';
import { useProposalKeys } from '@/components/desk/proposals/use-proposal-keys';
import { useProposals } from '@/components/desk/proposals/use-proposals';
import { useProposedPassages } from '@/components/desk/proposals/use-proposed-passages';
import { ProblemNote } from '@/components/ui/problem-note';
import { Tabs } from '@/components/ui/tabs';
import { useDeed } from '@/components/ui/use-deed';
import { usePathname, useRouter } from '@/lib/i18n/navigation';
import type { SegmentKind, Utf16Range } from '@/lib/core/text/range';
import type { ProposalKeys } from '@/lib/schemas/shortcuts';
import { writeSelection } from './dom-offsets';
import { MetadataPanel } from './metadata-panel';
import type { ReaderDeeds } from './reader-deeds';
import type { PassageReading } from '@/components/desk/statement/read-passage';
import { isEvidence } from './segment-label';
import { SelectionBar } from './selection-bar';
import { ChangedStatement, EditedProposal, NewStatement } from './statement-panel';
import { StatementList } from './statement-list';
import { TextReader } from './text-reader';
import type { IncidentChoice, OpenSnapshot, SnapshotView, SourceView, StatementView } from './source-view';
import { useReaderKeys } from './use-reader-keys';
import { useSourceText } from './use-source-text';

interface SourceDeskProps {
  source: SourceView;
  snapshot: OpenSnapshot;
  snapshots: readonly SnapshotView[];
  statements: readonly StatementView[];
  incidents: readonly IncidentChoice[];
  outlets: readonly { id: string; label: string }[];
  /** The passage that the address names (`?excerpt=`). */
  excerptId: string | null;
  /** What is known of the source was asked for (`?tab=about`). */
  opensAbout: boolean;
  canArchive: boolean;
  /** What was found in the open capture, in text order. */
  proposals: readonly ProposalView[];
  valuesState: ValuesState;
  /** This person's keys for the proposals. */
  proposalKeys: ProposalKeys;
  deeds: ReaderDeeds;
  /** How this person may seal the open capture, if they may. */
  sealing: ReactNode;
}

/** The readers' lexicons are large: they come when something is selected, and are there when they are needed. */
const loadPassageReader = () => import('@/components/desk/statement/read-passage');

type Side = { kind: 'list' } | { kind: 'proposal'; proposal: ProposalView } | { kind: 'new'; range: Utf16Range; reading: PassageReading } | { kind: 'edit'; statementId: string };

type SideTab = 'proposals' | 'statements' | 'about';

/** A source at work: its text, and beside it the statements read from it, the form for one more, and what is known of it. */
export function SourceDesk({ source, snapshot, snapshots, statements, incidents, outlets, excerptId, opensAbout, canArchive, proposals, valuesState, proposalKeys, deeds, sealing }: SourceDeskProps) {
  const t = useTranslations('reader');
  const tProposals = useTranslations('proposals');
  const router = useRouter();
  const path = usePathname();
  const reader = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<Utf16Range | null>(null);
  const [side, setSide] = useState<Side>({ kind: 'list' });
  const [active, setActive] = useState<string | null>(excerptId);
  const [removed, setRemoved] = useState<StatementView | null>(null);
  const marking = useDeed(deeds.changeSegment);
  const removing = useDeed(deeds.removeStatement);
  const reviewing = useDeed(deeds.reviewStatement);
  const pending = side.kind === 'new' ? side.range : null;
  const firstTab = excerptId === null && (countProposals(proposals).open > 0 || valuesState !== 'done') ? 'proposals' : 'statements';
  const [tab, setTab] = useState<SideTab>(opensAbout ? 'about' : firstTab);
  const scrollTo = useCallback((id: string) => reader.current?.querySelector(`mark[data-ids~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' }), []);
  const onChooseProposal = useCallback(
    (id: string) => {
      setActive(id);
      setTab('proposals');
      // Drawn first: what is decided already has no mark until it is looked at.
      requestAnimationFrame(() => scrollTo(id));
    },
    [scrollTo],
  );
  const work = useProposals({
    loaded: proposals, onlyIncidentId: source.incidents.length === 1 ? (source.incidents[0]?.id ?? null) : null, deeds: deeds.proposals,
    onChoose: onChooseProposal, onEdit: (proposal) => setSide({ kind: 'proposal', proposal }),
  });
  const proposed = useProposedPassages(work.all, work.active, statements);
  useProposalKeys(proposalKeys, side.kind === 'list' && tab === 'proposals', work.onDeed);
  const { blocks, highlights, toCodePoints, segmentAt, reachesOver } = useSourceText(snapshot, statements, proposed, pending);
  const inText = useMemo(() => statements.filter(({ snapshotId }) => snapshotId === snapshot.id), [statements, snapshot.id]);

  useEffect(() => {
    if (excerptId) scrollTo(excerptId);
  }, [excerptId, scrollTo]);
  function show(id: string) {
    setActive(id);
    scrollTo(id);
  }

  const isAcross = selected !== null && reachesOver(selected);
  async function make() {
    if (!selected || isAcross) return;
    const { readPassage } = await loadPassageReader();
    setSide({ kind: 'new', range: selected, reading: readPassage(snapshot.text, selected, source) });
  }
  const onSelect = useCallback((range: Utf16Range | null) => {
    setSelected(range);
    if (range) void loadPassageReader();
  }, []);
  const returnToText = useCallback((range: Utf16Range | null) => {
    setSide({ kind: 'list' });
    requestAnimationFrame(() => {
      const text = reader.current?.querySelector<HTMLElement>('[role=document]');
      text?.focus({ preventScroll: true });
      if (text && range) writeSelection(text, range, false);
    });
  }, []);
  const returnToProposals = useCallback(() => {
    setSide({ kind: 'list' });
    requestAnimationFrame(() => beside.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true }));
  }, []);
  useReaderKeys({ onMake: () => void make(), canMake: selected !== null && side.kind === 'list', onStep: (by) => stepTo(by) });

  function stepTo(by: 1 | -1) {
    setTab('statements');
    const ids = [...new Set(inText.map((statement) => statement.excerptId))];
    if (ids.length === 0) return;
    const at = active ? ids.indexOf(active) : -1;
    const next = ids[(at + by + ids.length + (at < 0 && by < 0 ? 1 : 0)) % ids.length];
    if (next) show(next);
  }
  const mark = (range: Utf16Range, kind: SegmentKind) => void marking.send({ snapshotId: snapshot.id, version: snapshot.version, ...toCodePoints(range), kind });
  const changeSegment = useRef(mark);
  useEffect(() => {
    changeSegment.current = mark;
  });
  const onChangeSegment = useCallback((range: Utf16Range, kind: SegmentKind) => changeSegment.current(range, kind), []);
  const openMark = (ids: string[]) => {
    const id = ids[(ids.indexOf(active ?? '') + 1) % ids.length] ?? null;
    setSide((now) => (now.kind === 'list' ? now : { kind: 'list' }));
    const proposal = work.all.find((each) => each.id === id);
    if (proposal) {
      work.setFilter(proposal.state);
      work.choose(proposal.id);
    } else {
      setActive(id);
      setTab('statements');
    }
  };
  const latestOpen = useRef(openMark);
  useEffect(() => {
    latestOpen.current = openMark;
  });
  const onOpen = useCallback((ids: string[]) => latestOpen.current(ids), []);

  function open(statement: StatementView) {
    if (statement.snapshotId === snapshot.id) show(statement.excerptId);
    else router.push(`${path}?excerpt=${statement.excerptId}`);
  }
  async function remove(statement: StatementView) {
    const done = await removing.send({ statementId: statement.id, version: statement.version, isRemoved: true });
    if (done) setRemoved({ ...statement, version: done.version });
  }
  async function restore(statement: StatementView) {
    if (await removing.send({ statementId: statement.id, version: statement.version, isRemoved: false })) setRemoved(null);
  }

  const edited = side.kind === 'edit' ? statements.find(({ id }) => id === side.statementId) : undefined;
  const quoteOf = (range: Utf16Range) => snapshot.text.slice(range.start, range.end);
  const isLead = (range: Utf16Range) => !isEvidence(segmentAt(range)?.kind ?? 'body');
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_27rem]">
      <div ref={reader} className="min-w-0 max-w-4xl">
        <p id="reader-keys" className="sr-only">
          {t('keysHint')}
        </p>
        <ProblemNote problem={marking.problem} className="mb-2" />
        <TextReader
          text={snapshot.text} language={source.language} blocks={blocks} highlights={highlights} activeId={active} onSelect={onSelect} onOpen={onOpen}
          onChangeSegment={onChangeSegment}
        />
        {side.kind === 'list' ? <SelectionBar quote={selected && quoteOf(selected)} isAcross={isAcross} language={source.language} onMake={() => void make()} onMark={(kind) => selected && mark(selected, kind)} /> : null}
      </div>
      <aside ref={beside} aria-label={t('side')} className="xl:sticky xl:top-14 xl:max-h-[calc(100dvh-4.5rem)] xl:self-start xl:overflow-y-auto xl:px-1">
        {side.kind === 'new' ? (
          <NewStatement
            key={`${side.range.start}-${side.range.end}`}
            source={source} incidents={incidents} deeds={deeds} snapshotId={snapshot.id} passage={toCodePoints(side.range)} quote={quoteOf(side.range)} statements={statements} reading={side.reading}
            isLeadOnly={isLead(side.range)} onClose={() => returnToText(side.range)}
            onMade={(id) => {
              setActive(id);
              setSelected(null);
              // What was made by hand is shown among what there is; whoever goes through proposals stays with them.
              setTab('statements');
              returnToText(side.range);
            }}
          />
        ) : side.kind === 'proposal' ? (
          <EditedProposal
            key={side.proposal.id} source={source} incidents={incidents} deeds={deeds} proposal={side.proposal} incidentId={work.incidentId} isLeadOnly={side.proposal.isLead}
            onClose={returnToProposals}
            onAccepted={(statementId) => {
              returnToProposals();
              work.onAcceptedInForm(side.proposal, statementId);
            }}
          />
        ) : edited ? (
          <ChangedStatement
            key={edited.id} source={source} incidents={incidents} deeds={deeds} statement={edited} isLeadOnly={false}
            onClose={() => returnToText(null)}
          />
        ) : (
          <>
            <ProblemNote problem={removing.problem ?? reviewing.problem} className="mb-2" />
            <Tabs
              label={t('side')}
              value={tab}
              onChange={setTab}
              tabs={[
                {
                  id: 'proposals',
                  label: tProposals('tab', { count: work.counts.open }),
                  content: <ProposalList work={work} snapshotId={snapshot.id} language={source.language} valuesState={valuesState} incidents={incidents} keys={proposalKeys} deeds={deeds.proposals} />,
                },
                {
                  id: 'statements',
                  label: t('statementsTab', { count: statements.length }),
                  content: (
                    <StatementList
                      statements={statements} snapshotId={snapshot.id} activeExcerptId={active} removed={removed && { statement: removed, restore: () => void restore(removed) }}
                      onOpen={open}
                      onEdit={(statement) => setSide({ kind: 'edit', statementId: statement.id })}
                      onRemove={(statement) => void remove(statement)}
                      onReview={(statement) => void reviewing.send({ statementId: statement.id, version: statement.version, isReviewed: !statement.isReviewed })}
                    />
                  ),
                },
                { id: 'about', label: t('aboutTab'), content: <MetadataPanel source={source} snapshots={snapshots} openId={snapshot.id} outlets={outlets} canArchive={canArchive} deeds={deeds} sealing={sealing} /> },
              ]}
            />
          </>
        )}
      </aside>
    </div>
  );
}
