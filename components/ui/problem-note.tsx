'use client';

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Problem } from '@/lib/schemas/problem';
import { classNames } from './class-names';
import { useProblemSentence } from './use-problem-sentence';

/** Why a deed was refused, in a sentence that says what to do; announced when it appears. */
export function ProblemNote({ problem, children, className }: { problem: Problem | null | undefined; children?: ReactNode; className?: string }) {
  const sentence = useProblemSentence();
  if (!problem) return null;
  return (
    <div role="alert" className={classNames('flex items-start gap-2 rounded-md border border-danger bg-danger-soft px-3 py-2 text-danger', className)}>
      <CircleAlert aria-hidden className="mt-1 size-4 shrink-0" />
      <div className="min-w-0">
        <p>{sentence(problem)}</p>
        {children}
      </div>
    </div>
  );
}
