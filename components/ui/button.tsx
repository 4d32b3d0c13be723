'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { type ButtonLook, buttonClasses } from './button-look';
import { Spinner } from './spinner';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'>, ButtonLook {
  children: ReactNode;
  className?: string;
}

/**
 * A button. While `isPending` it keeps its place and focus, does nothing and shows so. (React Aria's own pending state
 * announces the button by reference, which points to nothing once the answer has taken the button away.)
 */
export function Button({ children, variant, size, isIcon, className, isPending = false, type, onPress, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      type={isPending && type === 'submit' ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      className={buttonClasses({ variant, size, isIcon }, className)}
    >
      {isPending ? <Spinner /> : null}
      {children}
    </AriaButton>
  );
}
