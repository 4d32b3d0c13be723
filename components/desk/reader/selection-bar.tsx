'use client';

import { Quote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { KeyHint } from '@/components/ui/key-hint';
import { Menu } from '@/components/ui/menu';
import { useProblemSentence } from '@/components/ui/use-problem-sentence';
import { SEGMENT_KINDS, type SegmentKind } from '@/lib/core/text/range';

interface SelectionBarProps {
  /** The passage, or null: nothing is selected. */
  quote: string | null;
  /** It runs over two parts of the page. */
  isAcross: boolean;
  language: string;
  onMake: () => void;
  onMark: (kind: SegmentKind) => void;
}

/** What can be done with the words that are selected; at the foot of the window, where a thumb reaches it. */
export function SelectionBar({ quote, isAcross, language, onMake, onMark }: SelectionBarProps) {
  const t = useTranslations('reader');
  const sentence = useProblemSentence();
  if (quote === null) return null;
  return (
    <div role="toolbar" aria-label={t('selection')} className="fixed inset-x-0 bottom-0 z-20 flex items-center gap-2 border-t border-line bg-surface px-3 py-2 shadow-lg sm:sticky sm:bottom-3 sm:mx-auto sm:w-fit sm:max-w-full sm:rounded-md sm:border">
      {isAcross ? (
        <span role="status" className="min-w-0 max-w-96 flex-1 text-sm text-undetermined">
          {sentence({ code: 'acrossSegments' })}
        </span>
      ) : (
        <span dir="auto" lang={language} className="min-w-0 max-w-72 flex-1 truncate text-start text-sm text-ink-soft">
          {quote}
        </span>
      )}
      <Menu
        placement="top end"
        choices={SEGMENT_KINDS.map((id) => ({ id, label: t(`segments.${id}`), description: t(`segmentHints.${id}`) }))}
        onAction={onMark}
        trigger={<Button size="small">{t('markAs')}</Button>}
      />
      <Button variant="primary" size="small" onPress={onMake} isDisabled={isAcross}>
        <Quote aria-hidden className="size-4" />
        {t('makeStatement')} <KeyHint keys="s" />
      </Button>
    </div>
  );
}
