import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type BadgeTone = 'plain' | 'accent' | 'supports' | 'consistent' | 'contradicts' | 'undetermined' | 'context' | 'danger';

const TONES: Record<BadgeTone, string> = {
  plain: 'border-line text-ink-soft',
  accent: 'border-transparent bg-accent-soft text-accent-strong',
  supports: 'border-transparent bg-supports-soft text-supports',
  consistent: 'border-transparent bg-consistent-soft text-consistent',
  contradicts: 'border-transparent bg-contradicts-soft text-contradicts',
  undetermined: 'border-transparent bg-undetermined-soft text-undetermined',
  context: 'border-transparent bg-context-soft text-context',
  danger: 'border-transparent bg-danger-soft text-danger',
};

/** A word about a thing's state. The word carries the meaning; colour only helps to find it. */
export function Badge({ tone = 'plain', icon, children, className }: { tone?: BadgeTone; icon?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <span className={classNames('inline-flex items-center gap-1 rounded border px-1.5 text-sm leading-6 font-medium whitespace-nowrap', TONES[tone], className)}>
      {icon}
      {children}
    </span>
  );
}
