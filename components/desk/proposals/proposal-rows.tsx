'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ProposalRow, rowId } from './proposal-row';
import type { ProposalView } from './proposal-view';
import type { Proposals } from './use-proposals';

/** Rows that are drawn or left out together. */
const BLOCK = 20;
/** What a row is taken to be high until its block was drawn once, in pixels. */
const ROW_HEIGHT = 60;
/** How far out of view a block is drawn already. */
const MARGIN = '600px 0px';

/**
 * The proposals as a listbox, so that a screen reader leaves single keys to it. A long text has thousands: only those near
 * the view are drawn, and each says which one of how many it is.
 */
export function ProposalRows({ work: { listed, active, choose }, language }: { work: Proposals; language: string }) {
  const t = useTranslations('proposals');
  const list = useRef<HTMLDivElement>(null);
  const activeId = active?.id ?? null;
  const at = listed.findIndex(({ id }) => id === activeId);
  useEffect(() => {
    if (activeId) list.current?.querySelector(`#${rowId(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: listed.length - 1 }[event.key];
    const next = to === undefined ? undefined : listed[to];
    if (to !== undefined) event.preventDefault();
    if (next) choose(next.id);
  }
  const blocks = Array.from({ length: Math.ceil(listed.length / BLOCK) }, (_, i) => i * BLOCK);
  return (
    <div
      ref={list}
      role="listbox"
      data-single-keys
      tabIndex={0}
      aria-label={t('list')}
      aria-activedescendant={at >= 0 && activeId ? rowId(activeId) : undefined}
      onKeyDown={onKeyDown}
      className="flex max-h-[max(16rem,calc(100dvh-22rem))] flex-col gap-1 overflow-y-auto rounded-md p-0.5"
    >
      {blocks.map((from) => (
        <RowBlock
          key={from} rows={listed.slice(from, from + BLOCK)} from={from} total={listed.length} language={language} activeId={activeId} onChoose={choose}
          isNeeded={at >= from - 1 && at <= from + BLOCK}
        />
      ))}
    </div>
  );
}

interface RowBlockProps {
  rows: readonly ProposalView[];
  /** How many stand before it. */
  from: number;
  total: number;
  language: string;
  activeId: string | null;
  /** Holds the active row, or the one beside it: drawn wherever it is. */
  isNeeded: boolean;
  onChoose: (id: string) => void;
}

/** Some rows; out of view an empty space as high as they were. */
function RowBlock({ rows, from, total, language, activeId, isNeeded, onChoose }: RowBlockProps) {
  const block = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(from === 0);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.childElementCount > 0) setHeight(element.offsetHeight);
        setNear(entry.isIntersecting);
      },
      { root: element.parentElement, rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isDrawn = isNear || isNeeded;
  return (
    <div ref={block} role="presentation" className="flex shrink-0 flex-col gap-1" style={isDrawn ? undefined : { height: height ?? rows.length * ROW_HEIGHT }}>
      {isDrawn
        ? rows.map((proposal, i) => (
            <ProposalRow key={proposal.id} proposal={proposal} language={language} isActive={proposal.id === activeId} position={from + i + 1} total={total} onChoose={onChoose} />
          ))
        : null}
    </div>
  );
}
