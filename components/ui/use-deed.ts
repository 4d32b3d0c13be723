'use client';

import { useCallback, useRef, useState, useTransition } from 'react';
import type { Problem, Result } from '@/lib/schemas/problem';
import { useProblemSentence } from './use-problem-sentence';

interface Deed<Input, Output> {
  /** Sends it; resolves to what came of it, or null when it was refused. */
  send: (input: Input) => Promise<Output | null>;
  isPending: boolean;
  /** Why the last sending was refused. */
  problem: Problem | null;
  /** The sentence for a field of the input (dotted path), or null. */
  fieldProblem: (path: string) => string | null;
  clearProblem: () => void;
}

const UNREACHABLE: Problem = { kind: 'failed', code: 'unreachable' };

/**
 * Sends a deed (a Server Action) from a form. Each sending has a request key, kept until it succeeds, so that a second
 * click or a retry after a lost connection does it once. Nothing that was typed is touched when it is refused.
 */
export function useDeed<Input, Output>(action: (input: Input, requestKey?: string) => Promise<Result<Output>>, onDone?: (output: Output) => void): Deed<Input, Output> {
  const [isPending, startTransition] = useTransition();
  const [problem, setProblem] = useState<Problem | null>(null);
  const requestKey = useRef<{ key: string; input: string } | null>(null);
  const sentence = useProblemSentence();

  const send = useCallback(
    (input: Input) =>
      new Promise<Output | null>((resolve) => {
        const told = JSON.stringify(input);
        // Other words are another sending.
        if (requestKey.current?.input !== told) requestKey.current = { key: crypto.randomUUID(), input: told };
        const { key } = requestKey.current;
        startTransition(async () => {
          const result = await action(input, key).catch((): Result<Output> => ({ ok: false, problem: UNREACHABLE }));
          if (result.ok) {
            requestKey.current = null;
            setProblem(null);
            onDone?.(result.value);
            resolve(result.value);
          } else {
            setProblem(result.problem);
            resolve(null);
          }
        });
      }),
    [action, onDone],
  );

  const fieldProblem = useCallback(
    (path: string) => {
      const found = problem?.fields?.[path];
      return found ? sentence(found) : null;
    },
    [problem, sentence],
  );

  return { send, isPending, problem, fieldProblem, clearProblem: useCallback(() => setProblem(null), []) };
}
