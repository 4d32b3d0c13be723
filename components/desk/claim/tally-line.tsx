'use client';

import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { SourcingKind } from '@/lib/core/origin/sourcing';
import type { TallyView } from './tally-view';

const TONES: Record<SourcingKind, BadgeTone> = { none: 'context', one: 'undetermined', independent: 'supports', conflicting: 'contradicts', conceded: 'supports' };

/** "4 articles · 3 outlets · 1 original source", and on demand the arithmetic in words. */
export function TallyLine({ tally }: { tally: TallyView }) {
  const t = useTranslations('claims');
  return (
    <Popover
      label={t('arithmetic')}
      trigger={
        <Button variant="quiet" size="small" className="-ms-2 h-auto max-w-full text-start font-normal">
          <span className="whitespace-normal">{t('tally', { sources: tally.sources, outlets: tally.outlets, origins: tally.origins })}</span>
        </Button>
      }
    >
      <Arithmetic tally={tally} />
    </Popover>
  );
}

/** The same at length, for a claim's own page: the finding, the line and every step. */
export function SourcingPanel({ tally }: { tally: TallyView }) {
  const t = useTranslations('claims');
  return (
    <div className="flex flex-col gap-2 rounded-md border border-line bg-surface px-3 py-2">
      <p className="font-medium">{t('tally', { sources: tally.sources, outlets: tally.outlets, origins: tally.origins })}</p>
      <p>
        <Badge tone={TONES[tally.sourcing.kind]} className="whitespace-normal">
          {t(`sourcingKinds.${tally.sourcing.kind}`, { count: tally.sourcing.count })}
        </Badge>
      </p>
      <Arithmetic tally={tally} />
    </div>
  );
}

function Arithmetic({ tally }: { tally: TallyView }) {
  const t = useTranslations('sourcing');
  return (
    <ul className="flex list-disc flex-col gap-0.5 ps-4 text-sm">
      {tally.sourcing.steps.map((step, index) => (
        <li key={`${step.code} ${index}`}>{t(step.code, step.values)}</li>
      ))}
    </ul>
  );
}
