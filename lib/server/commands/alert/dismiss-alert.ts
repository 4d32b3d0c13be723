import { dismissAlertInput } from '@/lib/schemas/alert';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireAlert } from './alert-row';

/** Says that an alert needs nothing, and why. It can be opened again. */
export const dismissAlert = defineCommand({
  name: 'alert.dismiss',
  permission: 'origin:edit',
  input: dismissAlertInput,
  async run(tx, { actor, now }, { alertId, reason }) {
    const alert = await requireAlert(tx, alertId, true);
    await tx.alert.update({ where: { id: alertId }, data: { state: 'dismissed', reason, decidedAt: now, decidedById: actor.id ?? actor.role } });
    return { value: { alertId }, audit: { objectKind: 'alert', objectId: alertId, authorship: true, details: { kind: alert.kind, state: ['open', 'dismissed'], reason } } };
  },
});
