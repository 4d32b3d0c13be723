import { confirmAlertInput, type ProposalDetails, proposalDetails } from '@/lib/schemas/alert';
import { nameCommuniqueInput } from '@/lib/schemas/origin';
import { type CommandContext, defineCommand } from '@/lib/server/commands/define-command';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { assignCommunique } from '@/lib/server/commands/origin/assign-communique';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { mergeOrigin } from '@/lib/server/commands/origin/merge-origin';
import { nameCommunique } from '@/lib/server/commands/origin/name-communique';
import { refuseConflict } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';
import { requireAlert } from './alert-row';

/**
 * Takes a finding as right. A proposed origin is applied, by the very deeds a person would do by hand: the origin is named and
 * reviewed, statements assigned, two origins merged, or a communiqué named. Of a misprint it says that the copies do differ.
 */
export const confirmAlert = defineCommand({
  name: 'alert.confirm',
  permission: 'origin:edit',
  input: confirmAlertInput,
  async run(tx, context, { alertId, reason }) {
    const alert = await requireAlert(tx, alertId, true);
    const proposal = alert.kind === 'origin_proposal' ? proposalDetails.parse(alert.details) : null;
    const applied = proposal && (await apply(tx, context, proposal, reason));
    const { actor, now } = context;
    await tx.alert.update({
      where: { id: alertId },
      data: { state: 'confirmed', reason, decidedAt: now, decidedById: actor.id ?? actor.role, ...(proposal && { details: { ...proposal, applied } }) },
    });
    return {
      value: { alertId, originId: applied?.originId ?? null },
      audit: {
        objectKind: 'alert', objectId: alertId, incidentId: proposal?.incidentId ?? null, authorship: true,
        details: { kind: alert.kind, state: ['open', 'confirmed'], reason, ...(proposal && { action: proposal.action }), ...(applied && { origin: applied.originId, moved: applied.moved }) },
      },
    };
  },
});

type Context = CommandContext<undefined>;

async function apply(tx: Tx, context: Context, proposal: ProposalDetails, reason: string): Promise<NonNullable<ProposalDetails['applied']>> {
  const { originId, mergedId, agent, kind, action } = proposal;
  const inner = { ...context, prepared: undefined };
  if (action === 'merge') {
    if (originId === null || mergedId === null) throw refuseConflict('proposalOutdated');
    const merged = await tx.origin.findUnique({ where: { id: mergedId }, select: { version: true } });
    await mergeOrigin.run(tx, inner, { originId: mergedId, version: merged?.version ?? 0, intoId: originId, reason });
    return { originId: mergedId, isNew: false, moved: [], communiqueId: null };
  }
  if (proposal.communique) return nameCopies(tx, context, proposal, proposal.communique, reason);
  // Only what still has no origin is moved: a person may have said otherwise since.
  const open = await tx.statement.findMany({ where: { id: { in: proposal.statementIds }, originId: null, removedAt: null }, select: { id: true } });
  if (open.length === 0) throw refuseConflict('proposalOutdated');
  const moved = open.map(({ id }) => id);
  if (action === 'assign') {
    if (originId === null) throw refuseConflict('proposalOutdated');
    await assignStatements.run(tx, inner, { originId, statementIds: moved, reason });
    return { originId, isNew: false, moved, communiqueId: null };
  }
  const entity = agent?.entityId ? await tx.entity.findUnique({ where: { id: agent.entityId }, select: { id: true, nameAr: true, nameEn: true } }) : null;
  const name = agent?.name ?? (await publisherOf(tx, moved[0] ?? ''));
  const isArabic = /\p{Script=Arabic}/u.test(name);
  const made = await createOrigin.run(tx, inner, {
    labelAr: entity?.nameAr ?? (isArabic ? name : ''), labelEn: entity?.nameEn ?? (isArabic ? '' : name), kind, entityId: entity?.id ?? null, ownerGroupId: null, sideId: null, reason, statementIds: moved,
  });
  // Confirming is the look that reviewing asks for.
  await tx.origin.update({ where: { id: made.value.id }, data: { reviewedAt: context.now, reviewedById: context.actor.id ?? context.actor.role } });
  return { originId: made.value.id, isNew: true, moved, communiqueId: null };
}

/** Names the communiqué, or joins more copies to it; only what is in none yet. */
async function nameCopies(tx: Tx, context: Context, { originId, statementIds }: ProposalDetails, { id, title, issued }: NonNullable<ProposalDetails['communique']>, reason: string): Promise<NonNullable<ProposalDetails['applied']>> {
  const open = await tx.statement.findMany({ where: { id: { in: statementIds }, communiqueId: null, removedAt: null }, select: { id: true } });
  if (open.length === 0 || originId === null) throw refuseConflict('proposalOutdated');
  const moved = open.map((row) => row.id);
  const inner = { ...context, prepared: undefined };
  if (id !== null) {
    await assignCommunique.run(tx, inner, { communiqueId: id, statementIds: moved, reason });
    return { originId, isNew: false, moved, communiqueId: id };
  }
  // Past the bounds of the form: a communiqué may have thousands of copies, and the title is a source's own.
  const made = await nameCommunique.run(tx, inner, { originId, title: title || '…', issued: nameCommuniqueInput.shape.issued.parse(issued ?? ''), statementIds: moved, reason });
  return { originId, isNew: true, moved, communiqueId: made.value.id };
}

/** What an origin is called that nobody names: its first publisher, else its title; of a confidential source neither. */
async function publisherOf(tx: Tx, statementId: string): Promise<string> {
  const statement = await tx.statement.findUnique({ where: { id: statementId }, select: { source: { select: { title: true, confidential: true, outlet: { select: { nameAr: true, nameEn: true } } } } } });
  if (!statement || statement.source.confidential) return '…';
  return statement.source.outlet?.nameAr ?? statement.source.outlet?.nameEn ?? statement.source.title;
}
