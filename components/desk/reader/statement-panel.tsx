'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import type { ProposalView } from '@/components/desk/proposals/proposal-view';
import { beginStatement, withIncident } from '@/components/desk/statement/inherit-statement';
import type { PassageReading } from '@/components/desk/statement/read-passage';
import { draftOf, fieldsOf, wordsOf } from '@/components/desk/statement/statement-draft';
import { StatementForm } from '@/components/desk/statement/statement-form';
import { showNotice } from '@/components/ui/toast';
import { useDeed } from '@/components/ui/use-deed';
import type { CodePointRange } from '@/lib/core/text/range';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import type { Problem } from '@/lib/schemas/problem';
import type { ReaderDeeds } from './reader-deeds';
import type { IncidentChoice, SourceView, StatementView } from './source-view';

interface CommonProps {
  source: SourceView;
  incidents: readonly IncidentChoice[];
  isLeadOnly: boolean;
  deeds: ReaderDeeds;
  onClose: () => void;
}

interface NewStatementProps extends CommonProps {
  snapshotId: string;
  passage: CodePointRange;
  quote: string;
  statements: readonly StatementView[];
  /** What was read off the passage. */
  reading: PassageReading;
  onMade: (excerptId: string) => void;
}

/** A statement is made from the passage that is selected. */
export function NewStatement({ source, incidents, isLeadOnly, deeds, onClose, snapshotId, passage, quote, statements, reading, onMade }: NewStatementProps) {
  const t = useTranslations('statements');
  const deed = useDeed(deeds.createStatement, ({ excerptId }) => {
    showNotice(t('saved'));
    onMade(excerptId);
  });
  return (
    <StatementForm
      title={t('new')}
      quote={quote}
      quoteLanguage={source.language}
      isLeadOnly={isLeadOnly}
      initial={beginStatement({ source, statements, incidents }, reading)}
      incidents={incidents}
      findAgents={deeds.findAgents}
      findPlaces={deeds.findPlaces}
      isPending={deed.isPending}
      problem={deed.problem}
      fieldProblem={deed.fieldProblem}
      onSave={(draft) => void deed.send({ snapshotId, ...passage, exact: quote, ...fieldsOf(draft, quote) })}
      onCancel={onClose}
    />
  );
}

/** A proposal is changed before it is accepted: the form holds all that accepting it as it stands would have stored. */
export function EditedProposal({ source, incidents, isLeadOnly, deeds, onClose, proposal, incidentId, onAccepted }: CommonProps & { proposal: ProposalView; incidentId: string | null; onAccepted: (statementId: string) => void }) {
  const t = useTranslations('proposals');
  const deed = useDeed(deeds.proposals.acceptEdited, ({ statementId }) => onAccepted(statementId));
  return (
    <StatementForm
      title={t('editTitle')}
      quote={proposal.quote}
      quoteLanguage={source.language}
      isLeadOnly={isLeadOnly}
      initial={withIncident(draftOf(proposal.told), incidents.find(({ id }) => id === incidentId) ?? null, null)}
      incidents={incidents}
      findAgents={deeds.findAgents}
      findPlaces={deeds.findPlaces}
      isPending={deed.isPending}
      problem={deed.problem}
      fieldProblem={(path) => deed.fieldProblem(`fields.${path}`) ?? deed.fieldProblem(path)}
      onSave={(draft) => void deed.send({ suggestionId: proposal.id, fields: fieldsOf(draft, proposal.quote) })}
      onCancel={onClose}
    />
  );
}

/** What a statement says is changed; its passage stays. */
export function ChangedStatement({ source, incidents, isLeadOnly, deeds, onClose, statement }: CommonProps & { statement: StatementView }) {
  const t = useTranslations('statements');
  const words = useStoredWords();
  const deed = useDeed(deeds.editStatement, () => {
    showNotice(t('saved'));
    onClose();
  });
  const stored = storedIn(deed.problem);
  return (
    <StatementForm
      title={t('change')}
      quote={statement.quote}
      quoteLanguage={source.language}
      isLeadOnly={isLeadOnly}
      initial={draftOf(statement)}
      incidents={incidents}
      findAgents={deeds.findAgents}
      findPlaces={deeds.findPlaces}
      isPending={deed.isPending}
      problem={deed.problem}
      fieldProblem={deed.fieldProblem}
      stored={stored ? words(stored) : null}
      // After a refused save the person has seen what is stored: the next one is made knowingly over it.
      onSave={(draft) => void deed.send({ statementId: statement.id, version: stored?.version ?? statement.version, ...fieldsOf(draft, wordsOf(statement)) })}
      onCancel={onClose}
    />
  );
}

type Stored = Pick<StatementView, 'version' | 'value' | 'assertion' | 'scope'> & { eventEdtf: string | null };

/** What is stored now, out of a stale save's problem. */
function storedIn(problem: Problem | null): Stored | null {
  const current = problem?.kind === 'stale' ? problem.current : null;
  return current && typeof current === 'object' && 'version' in current && 'value' in current ? (current as Stored) : null;
}

function useStoredWords(): (stored: Stored) => string {
  const words = useValueWords();
  const values = useTranslations('values');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  return (stored) => {
    const date = parseDate(stored.eventEdtf ?? '');
    return [words(stored.value, stored.assertion), values(`scopes.${stored.scope}`), date.ok ? formatDate(date.value, locale) : null].filter(Boolean).join(' · ');
  };
}
