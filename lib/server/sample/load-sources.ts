import { SOURCES } from '@/prisma/sample/sources';
import { ENTITIES, INCIDENT } from '@/prisma/sample/names';
import type { SampleSource, SampleStatement } from '@/prisma/sample/dossier';
import { countCodePoints } from '@/lib/core/text/code-points';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { reviewStatement } from '@/lib/server/commands/statement/review-statement';
import { readClient } from '@/lib/server/db/clients';
import type { SampleSession } from './sample-session';

/** Sources with their excerpts, statements, chains and original sources; each statement's second look by another person. */
export async function loadSources(session: SampleSession): Promise<void> {
  for (const source of SOURCES) await loadSource(session, source);
}

async function loadSource(session: SampleSession, source: SampleSource): Promise<void> {
  const { sourceId, snapshotId } = await session.as('rana', captureSource, {
    content: { via: 'text', text: source.text },
    kind: source.kind,
    outletId: source.outlet ? session.id(source.outlet) : null,
    outletName: '',
    title: source.title,
    url: source.url ?? '',
    author: '',
    language: null,
    published: source.published,
    publishedTime: source.time ?? '',
    confidential: source.agreed !== undefined,
    agreedWordingAr: source.agreed?.ar ?? '',
    agreedWordingEn: source.agreed?.en ?? '',
    notes: '',
    evenIfSame: true,
  });
  session.ids.set(`source ${source.key}`, sourceId);
  const { text } = await readClient().snapshot.findUniqueOrThrow({ where: { id: snapshotId }, select: { text: true } });
  for (const statement of source.statements) await loadStatement(session, snapshotId, text ?? '', statement);
}

async function loadStatement(session: SampleSession, snapshotId: string, text: string, statement: SampleStatement): Promise<void> {
  const at = text.indexOf(statement.quote);
  if (at < 0 || text.indexOf(statement.quote, at + 1) >= 0) throw new Error(`the quote of ${statement.key} must stand exactly once in its source`);
  const start = countCodePoints(text.slice(0, at));
  const { statementId } = await session.as('rana', createStatement, {
    snapshotId,
    start,
    end: start + countCodePoints(statement.quote),
    exact: statement.quote,
    value: statement.value,
    scope: statement.scope ?? 'incident',
    period: statement.period ?? '',
    assertion: statement.assertion ?? 'asserted',
    eventDate: statement.scope === 'period_total' ? '' : (statement.eventDate ?? INCIDENT.date),
    eventBasis: 'explicit',
    asOf: statement.asOf ?? '',
    said: statement.said ?? '',
    placeId: statement.scope === 'period_total' ? session.id('sahl') : session.id(INCIDENT.place),
    placeText: '',
    incidentId: session.id('incident'),
    attribution: statement.attribution.map(({ agent, role }) => ({ name: nameOf(agent), role, entityId: session.id(agent) })),
  });
  session.ids.set(statement.key, statementId);
  await session.as('yusuf', assignStatements, { originId: session.id(statement.origin), statementIds: [statementId], reason: '' });
  if (statement.isReviewed) {
    const { version } = await readClient().statement.findUniqueOrThrow({ where: { id: statementId }, select: { version: true } });
    await session.as('yusuf', reviewStatement, { statementId, version, isReviewed: true });
  }
}

function nameOf(agent: string): string {
  return ENTITIES.find((entity) => entity.key === agent)?.name.ar ?? agent;
}
