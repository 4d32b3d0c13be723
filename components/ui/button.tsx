'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { type ButtonLook, buttonClasses } from './button-look';
import { Spinner } from './spinner';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'>, ButtonLook {
  children: ReactNode;
  className?: string;
}

/** A button. While `isPending` it keeps its place and focus, and says so. */
export function Button({ children, variant, size, isIcon, className, isPending, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} isPending={isPending} className={buttonClasses({ variant, size, isIcon }, className)}>
      {isPending ? <Spinner /> : null}
      {children}
    </AriaButton>
  );
}
