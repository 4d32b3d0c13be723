'use client';

import type { ReactElement, ReactNode } from 'react';
import { type Placement, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

/** How long a pointer rests before the words appear, in milliseconds. */
const DELAY_MS = 500;

/** A few more words on hover and focus of a Button. Nothing that is only found here. */
export function Tooltip({ text, children, placement = 'top' }: { text: ReactNode; children: ReactElement; placement?: Placement }) {
  return (
    <TooltipTrigger delay={DELAY_MS}>
      {children}
      <AriaTooltip placement={placement} offset={6} className="max-w-72 rounded bg-ink px-2 py-1 text-sm text-paper">
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
