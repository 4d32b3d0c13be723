'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import type { Problem } from '@/lib/schemas/problem';
import type { ProposalDeed } from '@/lib/schemas/shortcuts';
import { countProposals, openInSentence, proposalsIn, stepFrom } from './proposal-steps';
import type { ProposalDeeds, ProposalState, ProposalView } from './proposal-view';
import { useDecisions } from './use-decisions';
import { useReadingWords } from './use-reading-words';

interface Work {
  loaded: readonly ProposalView[];
  /** The only incident that the source lies on. */
  onlyIncidentId: string | null;
  deeds: ProposalDeeds;
  /** One is looked at: the text goes there. */
  onChoose: (id: string) => void;
  /** One is to be changed in the form before it is accepted. */
  onEdit: (proposal: ProposalView) => void;
}

export interface Proposals {
  all: readonly ProposalView[];
  /** Those of the state that is shown. */
  listed: readonly ProposalView[];
  active: ProposalView | null;
  counts: ReturnType<typeof countProposals>;
  filter: ProposalState;
  setFilter: (state: ProposalState) => void;
  incidentId: string | null;
  setIncidentId: (id: string | null) => void;
  choose: (id: string) => void;
  onDeed: (deed: ProposalDeed) => void;
  /** One was changed in the form and accepted with it. */
  onAcceptedInForm: (proposal: ProposalView, statementId: string) => void;
  inSentence: number;
  canUndo: boolean;
  problem: Problem | null;
  /** What was done last, in words. */
  lastDone: string;
  /** Where that has led to, for those who do not see it. */
  nextUp: string;
}

/** Going through the proposals of a text: which is looked at, what is done with it, and where one comes to next. */
export function useProposals({ loaded, onlyIncidentId, deeds, onChoose, onEdit }: Work): Proposals {
  const t = useTranslations('proposals');
  const words = useReadingWords();
  const [filter, setFilter] = useState<ProposalState>('open');
  const [incidentId, setIncidentId] = useState(onlyIncidentId);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [{ lastDone, nextUp }, tell] = useState({ lastDone: '', nextUp: '' });
  const decisions = useDecisions(loaded, incidentId, deeds);
  const { proposals: all } = decisions;
  const listed = useMemo(() => proposalsIn(all, filter), [all, filter]);
  const active = all.find(({ id }) => id === activeId) ?? null;
  const sentence = active ? openInSentence(all, active) : [];
  const last = decisions.history.at(-1) ?? [];

  const choose = useCallback(
    (id: string) => {
      setActiveId(id);
      onChoose(id);
    },
    [onChoose],
  );

  function inWords(done: readonly ProposalView[], deed: 'accepted' | 'dismissed' | 'reopened'): string {
    const [only] = done.length === 1 ? done : [];
    return only ? t(`doneOne.${deed}`, { words: words(only).value }) : t(`done.${deed}`, { count: done.length });
  }

  /** Goes on to the next that is left, from the end of the text to the first that was passed over, and says what was done. */
  function goOn(done: readonly ProposalView[], deed: 'accepted' | 'dismissed') {
    const ids = new Set(done.map(({ id }) => id));
    const left = listed.filter(({ id }) => !ids.has(id));
    const after = stepFrom(left, all, done.at(-1)?.id ?? null, 1);
    const next = after ?? stepFrom(left, all, null, 1);
    tell({ lastDone: inWords(done, deed), nextUp: next ? t(after ? 'nextIs' : 'backToFirst', { words: words(next).value }) : t('lastDone') });
    if (next) choose(next.id);
  }

  /** What a proposal still needs, only a person can say: the form asks for it. */
  function onRefused(proposal: ProposalView, problem: Problem | null) {
    if (!problem) return;
    tell({ lastDone: '', nextUp: '' });
    choose(proposal.id);
    if (problem.fields) onEdit(proposal);
  }

  function undo() {
    const taken = active && active.state !== 'open' && !last.includes(active.id) ? [active] : all.filter(({ id }) => last.includes(id));
    const [first] = taken;
    if (!first) return;
    void decisions.reopen(taken).then((problem) => {
      if (problem) return;
      setFilter('open');
      choose(first.id);
      tell({ lastDone: inWords(taken, 'reopened'), nextUp: '' });
    });
  }

  function onDeed(deed: ProposalDeed) {
    const canAccept = active?.state === 'open' && !active.isLead;
    switch (deed) {
      case 'next':
      case 'previous': {
        const to = stepFrom(listed, all, activeId, deed === 'next' ? 1 : -1);
        if (to) choose(to.id);
        return;
      }
      case 'accept':
        if (!active || !canAccept) return;
        goOn([active], 'accepted');
        void decisions.accept(active).then((problem) => onRefused(active, problem));
        return;
      case 'acceptSentence':
        if (!active || !canAccept) return;
        goOn(sentence, 'accepted');
        void decisions.acceptSentence(sentence).then((problem) => onRefused(active, problem));
        return;
      case 'dismiss':
        if (active?.state !== 'open') return;
        goOn([active], 'dismissed');
        void decisions.dismiss(active).then((problem) => onRefused(active, problem));
        return;
      case 'edit':
        if (active && canAccept) onEdit(active);
        return;
      case 'undo':
        undo();
    }
  }

  function onAcceptedInForm(proposal: ProposalView, statementId: string) {
    decisions.noteAccepted(proposal, statementId);
    goOn([proposal], 'accepted');
  }

  return {
    all, listed, active, counts: useMemo(() => countProposals(all), [all]), filter, setFilter, incidentId, setIncidentId, choose, onDeed, onAcceptedInForm, lastDone, nextUp,
    inSentence: sentence.length, canUndo: last.length > 0 || (active !== null && active.state !== 'open'), problem: decisions.problem,
  };
}
