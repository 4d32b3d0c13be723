'use client';

import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';

interface ProgressBarProps {
  label: string;
  /** How much is done; null when it can't be known. */
  value: number | null;
  maxValue?: number;
}

/** How far something has come. */
export function ProgressBar({ label, value, maxValue = 100 }: ProgressBarProps) {
  return (
    <AriaProgressBar value={value ?? 0} maxValue={maxValue} isIndeterminate={value === null} className="flex flex-col gap-1">
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <div className="flex justify-between gap-3 text-sm text-ink-soft">
            <Label>{label}</Label>
            {isIndeterminate ? null : <bdi className="tabular-nums">{valueText}</bdi>}
          </div>
          <div className="h-1.5 overflow-hidden rounded-full bg-line">
            <div className={isIndeterminate ? 'h-full w-1/3 animate-pulse bg-accent' : 'h-full bg-accent'} style={isIndeterminate ? undefined : { width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
