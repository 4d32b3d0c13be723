'use client';

import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { classNames } from './class-names';

interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className'> {
  children: ReactNode;
  className?: string;
}

/** On or off, at once. */
export function Switch({ children, className, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={classNames('group flex min-h-6 items-center gap-2 disabled:opacity-50', className)}>
      <span className="flex h-4.5 w-8 shrink-0 items-center rounded-full border border-line-strong bg-sunken px-px group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent group-selected:border-accent group-selected:bg-accent">
        <span className="size-3.5 rounded-full bg-line-strong transition-[margin] group-selected:ms-3.5 group-selected:bg-on-accent" />
      </span>
      <span className="min-w-0">{children}</span>
    </AriaSwitch>
  );
}
