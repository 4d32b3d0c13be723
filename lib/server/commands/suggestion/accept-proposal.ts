import type { z } from 'zod';
import type { Proposal } from '@/lib/core/proposal/proposal';
import { proposedFields } from '@/lib/core/proposal/proposed-fields';
import { readablePassages } from '@/lib/core/proposal/readable-passage';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { statementFieldsInput } from '@/lib/schemas/statement';
import { refuseField } from '@/lib/server/commands/problem';
import { makeStatement, type MadeStatement } from '@/lib/server/commands/statement/make-statement';
import type { StatementFields } from '@/lib/server/commands/statement/statement-row';
import { type Anchor, readAnchor } from '@/lib/server/commands/excerpt/anchor-excerpt';
import type { ReadClient, Tx } from '@/lib/server/db/clients';
import { findKnownNames } from '@/lib/server/db/reading-queries';
import { type LoadedSuggestion, loadIncident, loadProposalSource } from './load-suggestion';
import { proposalOf } from './write-reading';

/** What a proposal says as a statement, tied to `incidentId` (left out: to the only incident that its source lies on). */
export async function fieldsOfProposal(tx: Tx, { sourceId, proposal }: LoadedSuggestion, incidentId: string | null | undefined): Promise<StatementFields> {
  const source = await loadProposalSource(tx, sourceId);
  const incident = await loadIncident(tx, incidentId === undefined ? source.onlyIncidentId : incidentId);
  const known = await findKnownNames(tx, namesIn(proposal));
  const read = statementFieldsInput.safeParse(proposedFields(proposal, source, incident, known));
  if (!read.success) throw refuseUnready(read.error.issues);
  return read.data;
}

/** Every name that a proposal mentions. */
export function namesIn({ entity, place, attribution }: Proposal): string[] {
  return [...attribution.map((link) => link.name), ...[entity, place].filter((name) => name !== null)];
}

/** Something is missing that only a person can say, such as the period of a total: the form asks for it. */
function refuseUnready(issues: readonly z.core.$ZodIssue[]) {
  const issue = issues[0];
  const code = issue && /^[a-z][A-Za-z0-9]*$/.test(issue.message) ? issue.message : 'invalidField';
  return refuseField(issue?.path.join('.') ?? 'value', code);
}

/** The excerpt that proposals of one sentence are accepted with: the passage that holds all of them and can be read. */
export async function anchorOf(read: Pick<ReadClient, 'snapshot'>, snapshotId: string, proposals: readonly Proposal[]): Promise<Anchor> {
  const text = (await read.snapshot.findUnique({ where: { id: snapshotId }, select: { text: true } }))?.text ?? '';
  const passages = proposals.map(readablePassages(text));
  const [start, end] = [Math.min(...passages.map((passage) => passage.start)), Math.max(...passages.map((passage) => passage.end))];
  return readAnchor(read, { snapshotId, start, end, exact: sliceCodePoints(text, start, end) });
}

/** Makes the statement of a proposal and ties parts to their total, whichever of the two came first. */
export async function acceptProposal(tx: Tx, suggestion: LoadedSuggestion, anchor: Anchor, fields: StatementFields, by: { id: string; at: Date }): Promise<MadeStatement> {
  const { start, end } = suggestion.proposal;
  const made = await makeStatement(tx, { anchor, words: { start, end }, fields, by });
  await tx.suggestion.update({ where: { id: suggestion.id }, data: { state: 'accepted', statementId: made.statementId, decidedById: by.id, decidedAt: by.at } });
  await tieParts(tx, suggestion, made.statementId);
  return made;
}

async function tieParts(tx: Tx, { snapshotId, proposal }: LoadedSuggestion, statementId: string): Promise<void> {
  const { sentence, total } = proposal;
  const beside = await tx.suggestion.findMany({
    where: { snapshotId, state: 'accepted', statementId: { notIn: [statementId] }, start: { gte: sentence.start, lt: sentence.end } },
    select: { statementId: true, proposal: true, start: true, end: true },
  });
  for (const { statementId: otherId, proposal: stored, start, end } of beside) {
    if (otherId === null) continue;
    const itsTotal = proposalOf(stored).total;
    if (total && total.start === start && total.end === end) await tx.statement.update({ where: { id: statementId }, data: { partOfId: otherId } });
    if (itsTotal && itsTotal.start === proposal.start && itsTotal.end === proposal.end) await tx.statement.update({ where: { id: otherId }, data: { partOfId: statementId } });
  }
}
