'use client';

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { classNames } from './class-names';

interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className'> {
  children: ReactNode;
  className?: string;
}

/** Yes or no, on its own or in a list. */
export function Checkbox({ children, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={classNames('group flex min-h-6 items-start gap-2 disabled:opacity-50', className)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="mt-[0.2em] flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface text-on-accent group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent group-indeterminate:border-accent group-indeterminate:bg-accent group-selected:border-accent group-selected:bg-accent">
            {isIndeterminate ? <Minus aria-hidden className="size-3" /> : isSelected ? <Check aria-hidden className="size-3" strokeWidth={3} /> : null}
          </span>
          <span className="min-w-0">{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
