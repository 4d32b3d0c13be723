import { memo } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type Highlight, type Paragraph, type Run, runsOf } from './lay-out-text';

/** A passage that is selected for a statement that is not made yet. */
export const PENDING = 'pending';

interface ReaderParagraphProps {
  paragraph: Paragraph;
  highlights: readonly Highlight[];
  /** The passage in view, if it lies here. */
  activeId: string | null;
  language: string;
  isHeadline: boolean;
}

/** One line of the source, or a piece of one. Nothing in it but its own text: marks and counts are drawn by CSS, so offsets can be counted in the page. */
export const ReaderParagraph = memo(function ReaderParagraph({ paragraph, highlights, activeId, language, isHeadline }: ReaderParagraphProps) {
  const runs = highlights.length === 0 ? null : runsOf(paragraph, highlights);
  return (
    <p
      dir="auto"
      lang={language}
      data-start={paragraph.start}
      className={classNames('reading text-start break-words whitespace-pre-wrap', paragraph.isContinued ? null : paragraph.isApart ? 'mt-[0.7em]' : 'mt-[0.3em]', isHeadline && 'font-semibold')}
    >
      {runs ? runs.map((run) => <Stretch key={run.start} run={run} text={paragraph.text.slice(run.start, run.end)} activeId={activeId} />) : <Letters text={paragraph.text} />}
    </p>
  );
}, isSame);

/** Layers of passages over one another; four deep looks like three. */
const DEPTHS = ['', 'bg-accent-soft', 'bg-accent/25', 'bg-accent/40'] as const;

function Stretch({ run, text, activeId }: { run: Run; text: string; activeId: string | null }) {
  const ids = [...run.ids, ...run.proposals];
  if (ids.length === 0) return <Letters text={text} />;
  const isActive = activeId !== null && ids.includes(activeId);
  if (run.ids.length === 0) return <Proposed ids={ids} isLead={run.isLead} isActive={isActive} text={text} />;
  const isPending = run.ids.includes(PENDING);
  const count = run.begins.length > 0 && run.ids.length > 1 ? run.ids.length : undefined;
  return (
    <mark
      data-ids={ids.join(' ')}
      data-count={count}
      className={classNames(
        'cursor-pointer border-b-2 text-ink',
        DEPTHS[Math.min(run.ids.length, DEPTHS.length - 1)],
        isPending ? 'border-dashed border-undetermined bg-undetermined-soft' : isActive ? 'border-accent-strong' : 'border-accent/40',
        isActive && 'shadow-[0_0_0_2px_var(--color-accent)]',
        run.proposals.length > 0 && PROPOSED,
        count !== undefined && 'before:me-0.5 before:rounded before:bg-accent before:px-1 before:align-super before:font-ui before:text-[0.6em] before:text-on-accent before:content-[attr(data-count)]',
      )}
    >
      <Letters text={text} />
    </mark>
  );
}

const PROPOSED = 'underline decoration-accent decoration-dotted decoration-2 underline-offset-[0.3em]';

/** What was found and nobody has accepted: a dotted line, where quoted passages have a ground. */
function Proposed({ ids, isLead, isActive, text }: { ids: readonly string[]; isLead: boolean; isActive: boolean; text: string }) {
  return (
    <mark
      data-ids={ids.join(' ')}
      data-proposed={isLead ? 'lead' : 'open'}
      className={classNames(
        'cursor-pointer rounded-sm bg-transparent text-inherit',
        isLead ? 'underline decoration-line-strong decoration-dotted decoration-2 underline-offset-[0.3em]' : PROPOSED,
        isActive && 'bg-accent-soft text-ink shadow-[0_0_0_2px_var(--color-accent)]',
      )}
    >
      <Letters text={text} />
    </mark>
  );
}

const CONTROLS = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;
const CONTROL_NAMES: Readonly<Record<string, string>> = {
  '\u061c': 'ALM', '\u200e': 'LRM', '\u200f': 'RLM', '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO', '\u2066': 'LRI', '\u2067': 'RLI',
  '\u2068': 'FSI', '\u2069': 'PDI',
};

/** Text with its bidi controls as small marks, each isolated so that it can't reorder what stands around it. */
function Letters({ text }: { text: string }) {
  if (!CONTROLS.test(text)) return text;
  return text.split(CONTROLS).map((part, i) =>
    CONTROL_NAMES[part] ? (
      <bdi
        key={i}
        data-mark={CONTROL_NAMES[part]}
        className="mx-px inline-block rounded-sm border border-line bg-sunken px-0.5 align-middle font-ui text-[0.5em] leading-none text-ink-soft before:content-[attr(data-mark)]"
      >
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}

function isSame(a: ReaderParagraphProps, b: ReaderParagraphProps): boolean {
  return (
    a.paragraph === b.paragraph && a.activeId === b.activeId && a.language === b.language && a.isHeadline === b.isHeadline && a.highlights.length === b.highlights.length &&
    a.highlights.every((highlight, i) => highlight.id === b.highlights[i]?.id && highlight.start === b.highlights[i]?.start && highlight.end === b.highlights[i]?.end && highlight.tone === b.highlights[i]?.tone)
  );
}
