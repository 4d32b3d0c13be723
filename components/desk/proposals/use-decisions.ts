'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRouter } from '@/lib/i18n/navigation';
import type { Problem, Result } from '@/lib/schemas/problem';
import type { ProposalDeeds, ProposalState, ProposalView } from './proposal-view';

/** How long a person must pause before the page is asked for anew, in milliseconds: until then each deed shows at once by itself. */
const PAUSE_MS = 1_500;

/** A decision that the page, as it was loaded, does not know yet. It holds until the page tells something else than `from`. */
interface Decision {
  from: ProposalState;
  state: ProposalState;
  statementId: string | null;
}

export interface Decisions {
  /** The proposals as they stand with the decisions of this moment. */
  proposals: readonly ProposalView[];
  accept: (proposal: ProposalView) => Promise<Problem | null>;
  acceptSentence: (proposals: readonly ProposalView[]) => Promise<Problem | null>;
  dismiss: (proposal: ProposalView) => Promise<Problem | null>;
  reopen: (proposals: readonly ProposalView[]) => Promise<Problem | null>;
  /** One was accepted elsewhere, by the form: it is shown and undone as if it had been here. */
  noteAccepted: (proposal: ProposalView, statementId: string) => void;
  /** What was decided last and can be undone, the latest at the end. */
  history: readonly (readonly string[])[];
  problem: Problem | null;
}

const UNREACHABLE: Problem = { kind: 'failed', code: 'unreachable' };

/**
 * Decides on proposals one after the other without waiting: each shows at once, and is taken back when it is refused. The
 * page itself is loaded anew when the person pauses. `incidentId`: what accepted ones are tied to.
 */
export function useDecisions(loaded: readonly ProposalView[], incidentId: string | null, deeds: ProposalDeeds): Decisions {
  const router = useRouter();
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [history, setHistory] = useState<readonly (readonly string[])[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const proposals = useMemo(
    () =>
      loaded.map((proposal) => {
        const decision = decided.get(proposal.id);
        return decision?.from === proposal.state ? { ...proposal, state: decision.state, statementId: decision.statementId } : proposal;
      }),
    [loaded, decided],
  );

  const note = useCallback(
    (ids: readonly string[], state: ProposalState, statementOf: (id: string) => string | null) => {
      setDecided((now) => {
        const next = new Map(now);
        for (const id of ids) next.set(id, { from: loaded.find((each) => each.id === id)?.state ?? 'open', state, statementId: statementOf(id) });
        return next;
      });
    },
    [loaded],
  );

  /** Shows a decision, sends it, and takes it back when it is refused. */
  async function decide<Output>(ids: readonly string[], state: ProposalState, before: ProposalState, send: () => Promise<Result<Output>>, statementOf: (output: Output, id: string) => string | null): Promise<Problem | null> {
    clearTimeout(timer.current);
    running.current += 1;
    note(ids, state, () => null);
    const result = await send().catch((): Result<Output> => ({ ok: false, problem: UNREACHABLE }));
    running.current -= 1;
    if (running.current === 0) timer.current = setTimeout(() => router.refresh(), PAUSE_MS);
    if (result.ok) {
      note(ids, state, (id) => statementOf(result.value, id));
      setProblem(null);
      setHistory((all) => (state === 'open' ? all.map((entry) => entry.filter((id) => !ids.includes(id))).filter((entry) => entry.length > 0) : [...all, ids]));
      return null;
    }
    note(ids, before, () => null);
    setProblem(result.problem);
    return result.problem;
  }

  return {
    proposals, history, problem,
    accept: ({ id }) => decide([id], 'accepted', 'open', () => deeds.accept({ suggestionId: id, incidentId, fields: null }, crypto.randomUUID()), (made) => made.statementId),
    acceptSentence: async (sentence) => {
      const [first] = sentence;
      if (!first) return null;
      const ids = sentence.map(({ id }) => id);
      return decide(ids, 'accepted', 'open', () => deeds.acceptSentence({ suggestionId: first.id, incidentId }, crypto.randomUUID()), (made, id) => made.accepted.find((each) => each.suggestionId === id)?.statementId ?? null);
    },
    dismiss: ({ id }) => decide([id], 'dismissed', 'open', () => deeds.dismiss({ suggestionId: id }, crypto.randomUUID()), () => null),
    reopen: async (taken) => {
      for (const { id, state } of taken) {
        const refused = await decide([id], 'open', state, () => deeds.reopen({ suggestionId: id }, crypto.randomUUID()), () => null);
        if (refused) return refused;
      }
      return null;
    },
    noteAccepted: ({ id }, statementId) => {
      note([id], 'accepted', () => statementId);
      setProblem(null);
      setHistory((all) => [...all, [id]]);
    },
  };
}
