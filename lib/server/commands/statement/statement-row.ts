import type { z } from 'zod';
import type { createStatementInput } from '@/lib/schemas/statement';
import type { Json } from '@/lib/server/commands/define-command';
import { refuseField, refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** What a person says of a statement, as the form's schema reads it. */
export type StatementFields = Omit<z.output<typeof createStatementInput>, 'snapshotId' | 'start' | 'end' | 'exact'>;

/** The columns that the form stands for; those that lists filter by repeat what the value says. */
export function statementColumns({ value, period, eventDate, eventBasis, asOf, said, ...fields }: StatementFields) {
  const isNumber = value.kind === 'quantity' || value.kind === 'money';
  return {
    kind: value.kind,
    value: { ...value } as object,
    attribute: value.kind === 'quantity' ? value.attribute : value.kind === 'money' ? 'money' : null,
    low: isNumber ? value.low : null,
    high: isNumber ? value.high : null,
    scope: fields.scope,
    assertion: fields.assertion,
    periodEdtf: period?.edtf ?? null, periodEarliest: period?.earliest ?? null, periodLatest: period?.latest ?? null,
    eventEdtf: eventDate?.edtf ?? null, eventEarliest: eventDate?.earliest ?? null, eventLatest: eventDate?.latest ?? null,
    eventBasis: eventDate ? eventBasis : 'none',
    eventText: eventDate?.text ?? '',
    asOfEdtf: asOf?.edtf ?? null, asOfEarliest: asOf?.earliest ?? null, asOfLatest: asOf?.latest ?? null,
    asOfTime: asOf?.edtf?.split('/')[0]?.split('T')[1] ?? null,
    saidEdtf: said?.edtf ?? null,
    placeId: fields.placeId,
    placeText: fields.placeText,
    incidentId: fields.incidentId,
  };
}

/** Refuses an incident, a place or an agent that is not there. */
export async function checkReferences(tx: Tx, fields: StatementFields): Promise<void> {
  if (fields.incidentId && !(await tx.incident.findUnique({ where: { id: fields.incidentId }, select: { id: true } }))) throw refuseField('incidentId', 'notThere');
  if (fields.placeId && !(await tx.entity.findUnique({ where: { id: fields.placeId }, select: { id: true } }))) throw refuseField('placeId', 'notThere');
  const agents = [...new Set(fields.attribution.flatMap(({ entityId }) => (entityId ? [entityId] : [])))];
  const known = new Set((await tx.entity.findMany({ where: { id: { in: agents } }, select: { id: true } })).map(({ id }) => id));
  const missing = fields.attribution.findIndex(({ entityId }) => entityId !== null && !known.has(entityId));
  if (missing >= 0) throw refuseField(`attribution.${missing}.name`, 'notThere');
}

/** Replaces the attribution chain; position 0 is the originator. */
export async function writeChain(tx: Tx, statementId: string, chain: StatementFields['attribution']): Promise<void> {
  await tx.attributionLink.deleteMany({ where: { statementId } });
  await tx.attributionLink.createMany({ data: chain.map((link, position) => ({ ...link, statementId, position })) });
}

/** A source whose statement is tied to an incident lies on that incident's table. */
export async function putOnTable(tx: Tx, incidentId: string | null, sourceId: string, addedById: string, now: Date): Promise<void> {
  if (!incidentId) return;
  await tx.incidentSource.upsert({ where: { incidentId_sourceId: { incidentId, sourceId } }, create: { incidentId, sourceId, addedById, addedAt: now }, update: {} });
}

/** The statement of an id with what its deeds need to know, removed ones too; or a refusal. */
export async function loadStatement(tx: Tx, statementId: string) {
  const statement = await tx.statement.findUnique({
    where: { id: statementId },
    include: {
      attribution: { orderBy: { position: 'asc' }, select: { name: true, role: true, entityId: true } },
      source: { select: { confidential: true } },
      excerpt: { select: { removedAt: true } },
    },
  });
  if (!statement) throw refuseMissing('statement');
  return statement;
}
type LoadedStatement = Awaited<ReturnType<typeof loadStatement>>;

/** What a stale save is shown: the statement as it is stored now, in the words of the form. */
export function storedStatement(statement: LoadedStatement) {
  const { version, value, scope, assertion, periodEdtf, eventEdtf, asOfEdtf, saidEdtf, placeId, placeText, incidentId, attribution } = statement;
  return { version, value, scope, assertion, periodEdtf, eventEdtf, asOfEdtf, saidEdtf, placeId, placeText, incidentId, attribution };
}

/** A value for the audit: numbers and kinds, and the words only where the source is not confidential. */
export function toldValue(value: StatementFields['value'], isConfidential: boolean): Json {
  switch (value.kind) {
    case 'quantity':
      return { kind: value.kind, attribute: value.attribute, qualifier: value.qualifier, low: value.low, high: value.high, subject: value.subject };
    case 'money':
      return { kind: value.kind, qualifier: value.qualifier, low: value.low, high: value.high, currency: value.currency };
    case 'date':
      return { kind: value.kind, edtf: value.edtf };
    case 'entity':
    case 'place':
      return isConfidential ? { kind: value.kind } : { kind: value.kind, name: value.name };
    case 'proposition':
      return isConfidential ? { kind: value.kind } : { kind: value.kind, text: value.text };
  }
}
