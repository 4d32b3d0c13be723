'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Menu } from '@/components/ui/menu';
import { SEGMENT_KINDS, type SegmentKind } from '@/lib/core/text/range';

/** Only these are evidence. */
export function isEvidence(kind: SegmentKind): boolean {
  return kind === 'headline' || kind === 'body';
}

/** What a part of the page is, in the margin; a person can say that it is something else. */
export function SegmentLabel({ kind, isByPerson, onChange }: { kind: SegmentKind; isByPerson: boolean; onChange: (kind: SegmentKind) => void }) {
  const t = useTranslations('reader');
  const choices = SEGMENT_KINDS.filter((other) => other !== kind).map((id) => ({ id, label: t(`segments.${id}`), description: t(`segmentHints.${id}`) }));
  return (
    <Menu
      placement="bottom start"
      choices={choices}
      onAction={onChange}
      trigger={
        <Button variant="quiet" size="small" aria-label={t('segmentIs', { kind: t(`segments.${kind}`) })} className={classNames('-ms-2 max-w-full', isEvidence(kind) ? 'text-ink-soft' : 'text-undetermined')}>
          <span className="truncate">{t(`segments.${kind}`)}</span>
          {isByPerson ? <span aria-hidden>✓</span> : null}
          <ChevronDown aria-hidden className="size-3" />
        </Button>
      }
    />
  );
}
