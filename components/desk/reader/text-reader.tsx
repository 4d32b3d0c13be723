'use client';

import { useTranslations } from 'next-intl';
import { memo, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { SegmentKind, Utf16Range } from '@/lib/core/text/range';
import { readSelection, writeSelection } from './dom-offsets';
import { type Block, type Highlight, highlightsByParagraph, type SegmentView } from './lay-out-text';
import { tidySelection } from './passage';
import { ReaderParagraph } from './reader-paragraph';
import { isEvidence, SegmentLabel } from './segment-label';
import { useWordCaret } from './use-word-caret';

interface TextReaderProps {
  text: string;
  language: string;
  blocks: readonly Block[];
  highlights: readonly Highlight[];
  activeId: string | null;
  /** What is selected changed; null when nothing is. UTF-16 units. */
  onSelect: (range: Utf16Range | null) => void;
  /** A marked passage was clicked: the passages there. */
  onOpen: (ids: string[]) => void;
  onChangeSegment: (segment: Utf16Range, kind: SegmentKind) => void;
}

const NONE: readonly Highlight[] = [];

/** Whether the keyboard is with the text, and not with a field that is typed into. */
function isReading(text: Element): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || text.contains(activeElement);
}

/**
 * The text of a source in its own language and direction, its parts marked in the margin, quoted passages marked in the
 * text. Lines out of view are not laid out (content-visibility), so a long text stays quick.
 */
export const TextReader = memo(function TextReader({ text, language, blocks, highlights, activeId, onSelect, onOpen, onChangeSegment }: TextReaderProps) {
  const t = useTranslations('reader');
  const container = useRef<HTMLDivElement>(null);
  const lastSelected = useRef<(Utf16Range & { isBackward: boolean }) | null>(null);
  const marks = useMemo(() => highlightsByParagraph(blocks, highlights), [blocks, highlights]);
  const onKeyDown = useWordCaret(container, text);

  // Passages that come to be marked while someone selects take the selected letters out of the page and put others in.
  useLayoutEffect(() => {
    const [root, selected] = [container.current, lastSelected.current];
    if (!root || !selected || selected.start === selected.end || !isReading(root)) return;
    const now = readSelection(root);
    if (now?.start !== selected.start || now.end !== selected.end) writeSelection(root, selected, selected.isBackward);
  }, [marks]);

  useEffect(() => {
    let waiting = 0;
    function onChange() {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        const selected = container.current ? readSelection(container.current) : null;
        if (selected) lastSelected.current = selected;
        // A selection elsewhere (a field that is typed into) says nothing about the text.
        if (selected) onSelect(tidySelection(text, selected));
      });
    }
    document.addEventListener('selectionchange', onChange);
    return () => {
      cancelAnimationFrame(waiting);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [text, onSelect]);

  function onClick(event: MouseEvent) {
    const mark = event.target instanceof Element ? event.target.closest('[data-ids]') : null;
    if (mark && document.getSelection()?.isCollapsed !== false) onOpen((mark.getAttribute('data-ids') ?? '').split(' '));
  }

  return (
    <div ref={container} role="document" tabIndex={0} aria-label={t('textLabel')} aria-describedby="reader-keys" onKeyDown={onKeyDown} onClick={onClick} className="rounded-md pb-16 selection:bg-accent/30">
      {blocks.map((block) => (
        <section key={block.paragraphs[0]?.start} className="grid sm:grid-cols-[6.5rem_minmax(0,1fr)]">
          <div className="select-none pe-2 sm:pt-1.5">
            {block.segment ? <BlockLabel segment={block.segment} onChange={onChangeSegment} /> : null}
          </div>
          <div
            className={classNames(
              'min-w-0 border-s-2 py-1 ps-4 [contain-intrinsic-size:auto_6rem] [content-visibility:auto]',
              block.segment?.kind === 'headline' ? 'border-accent' : block.segment && isEvidence(block.segment.kind) ? 'border-accent/40' : 'border-line bg-sunken text-ink-soft',
            )}
          >
            {block.paragraphs.map((paragraph) => (
              <div key={paragraph.start} className="[contain-intrinsic-size:auto_4rem] [content-visibility:auto]">
                <ReaderParagraph
                  paragraph={paragraph}
                  highlights={marks.get(paragraph.index) ?? NONE}
                  activeId={marks.get(paragraph.index)?.some(({ id }) => id === activeId) ? activeId : null}
                  language={language}
                  isHeadline={block.segment?.kind === 'headline'}
                />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
});

function BlockLabel({ segment, onChange }: { segment: SegmentView; onChange: TextReaderProps['onChangeSegment'] }) {
  return (
    <div className="sm:sticky sm:top-14">
      <SegmentLabel kind={segment.kind} isByPerson={segment.isByPerson} onChange={(kind) => onChange(segment, kind)} />
    </div>
  );
}
