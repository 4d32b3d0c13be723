'use client';

import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, type Placement, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from './class-names';
import { FLOATING } from './styles';

interface PopoverProps {
  /** A Button. */
  trigger: ReactElement;
  /** Names it to screen readers. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: Placement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  className?: string;
}

/** Something small beside its button: a filter, an explanation. Escape or a click elsewhere closes it. */
export function Popover({ trigger, label, children, placement = 'bottom start', isOpen, onOpenChange, className }: PopoverProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      <AriaPopover placement={placement} offset={4} className={classNames(FLOATING, 'max-w-[min(24rem,90vw)]', className)}>
        <Dialog aria-label={label} className="p-3 outline-none">
          {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
