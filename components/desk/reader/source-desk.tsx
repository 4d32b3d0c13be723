'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ProblemNote } from '@/components/ui/problem-note';
import { Tabs } from '@/components/ui/tabs';
import { useDeed } from '@/components/ui/use-deed';
import { usePathname, useRouter } from '@/lib/i18n/navigation';
import type { SegmentKind, Utf16Range } from '@/lib/core/text/range';
import { writeSelection } from './dom-offsets';
import { MetadataPanel } from './metadata-panel';
import type { ReaderDeeds } from './reader-deeds';
import type { PassageReading } from '@/components/desk/statement/read-passage';
import { isEvidence } from './segment-label';
import { SelectionBar } from './selection-bar';
import { ChangedStatement, NewStatement } from './statement-panel';
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
  canArchive: boolean;
  deeds: ReaderDeeds;
}

/** The readers' lexicons are large: they come when something is selected, and are there when they are needed. */
const loadPassageReader = () => import('@/components/desk/statement/read-passage');

type Side = { kind: 'list' } | { kind: 'new'; range: Utf16Range; reading: PassageReading } | { kind: 'edit'; statementId: string };

/** A source at work: its text, and beside it the statements read from it, the form for one more, and what is known of it. */
export function SourceDesk({ source, snapshot, snapshots, statements, incidents, outlets, excerptId, canArchive, deeds }: SourceDeskProps) {
  const t = useTranslations('reader');
  const router = useRouter();
  const path = usePathname();
  const reader = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Utf16Range | null>(null);
  const [side, setSide] = useState<Side>({ kind: 'list' });
  const [active, setActive] = useState<string | null>(excerptId);
  const [removed, setRemoved] = useState<StatementView | null>(null);
  const marking = useDeed(deeds.changeSegment);
  const removing = useDeed(deeds.removeStatement);
  const reviewing = useDeed(deeds.reviewStatement);
  const pending = side.kind === 'new' ? side.range : null;
  const { blocks, highlights, toCodePoints, segmentAt, reachesOver } = useSourceText(snapshot, statements, pending);
  const inText = useMemo(() => statements.filter(({ snapshotId }) => snapshotId === snapshot.id), [statements, snapshot.id]);

  const scrollTo = (id: string) => reader.current?.querySelector(`mark[data-ids~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  useEffect(() => {
    if (excerptId) scrollTo(excerptId);
  }, [excerptId]);
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
  useReaderKeys({ onMake: () => void make(), canMake: selected !== null && side.kind === 'list', onStep: (by) => stepTo(by) });

  function stepTo(by: 1 | -1) {
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
  const onOpen = useCallback((ids: string[]) => {
    setActive((now) => ids[(ids.indexOf(now ?? '') + 1) % ids.length] ?? null);
    setSide((now) => (now.kind === 'list' ? now : { kind: 'list' }));
  }, []);

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
      <aside aria-label={t('side')} className="xl:sticky xl:top-14 xl:max-h-[calc(100dvh-4.5rem)] xl:self-start xl:overflow-y-auto xl:pe-1">
        {side.kind === 'new' ? (
          <NewStatement
            key={`${side.range.start}-${side.range.end}`}
            source={source} incidents={incidents} deeds={deeds} snapshotId={snapshot.id} passage={toCodePoints(side.range)} quote={quoteOf(side.range)} statements={statements} reading={side.reading}
            isLeadOnly={isLead(side.range)} onClose={() => returnToText(side.range)}
            onMade={(id) => {
              setActive(id);
              setSelected(null);
              returnToText(side.range);
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
              tabs={[
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
                { id: 'about', label: t('aboutTab'), content: <MetadataPanel source={source} snapshots={snapshots} openId={snapshot.id} outlets={outlets} canArchive={canArchive} deeds={deeds} /> },
              ]}
            />
          </>
        )}
      </aside>
    </div>
  );
}
