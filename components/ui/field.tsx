'use client';

import { Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names';

/** What every field takes beside its own props. */
export interface FieldProps {
  label: string;
  /** The label stays for screen readers alone; for fields that their place explains. */
  isLabelHidden?: boolean;
  description?: ReactNode;
  /** What is wrong, as a sentence; shown beside the field. */
  problem?: string | null;
  className?: string;
}

export const FIELD = 'flex min-w-0 flex-col gap-1';

export function FieldLabel({ label, isHidden, isRequired }: { label: string; isHidden?: boolean; isRequired?: boolean }) {
  return (
    <Label className={isHidden ? 'sr-only' : 'flex items-center gap-1 text-sm font-medium text-ink'}>
      {label}
      {isRequired ? <Circle aria-hidden className="size-1.5 fill-accent text-accent" /> : null}
    </Label>
  );
}

export function FieldDescription({ children }: { children?: ReactNode }) {
  if (children == null || children === '') return null;
  return (
    <Text slot="description" className="text-sm text-ink-soft">
      {children}
    </Text>
  );
}

/** The sentence under a field of React Aria. */
export function FieldSentence({ problem }: { problem?: string | null }) {
  return <FieldError className="text-sm text-danger">{problem ?? undefined}</FieldError>;
}

/** The same sentence for anything that is no React Aria field: give the control `aria-describedby={id}`. */
export function FieldProblem({ id, problem, className }: { id?: string; problem?: string | null; className?: string }) {
  if (!problem) return null;
  return (
    <p id={id} role="alert" className={classNames('text-sm text-danger', className)}>
      {problem}
    </p>
  );
}
