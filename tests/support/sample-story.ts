import type { SampleSource, SampleStatement } from '@/prisma/sample/dossier';
import { ENTITIES, INCIDENT, ORIGINS, OUTLETS } from '@/prisma/sample/names';
import { SOURCES } from '@/prisma/sample/sources';
import type { StaffActor } from '@/lib/server/access/actor';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { readClient } from '@/lib/server/db/clients';
import { done } from './newsroom';
import { capture, killed } from './sources';

/** The sources of the sample story, by their key. */
export function sourceOf(key: string): SampleSource {
  const source = SOURCES.find((candidate) => candidate.key === key);
  if (!source) throw new Error(`the sample has no source ${key}`);
  return source;
}

export function outletName(source: SampleSource): string {
  return OUTLETS.find((outlet) => outlet.key === source.outlet)?.name.ar ?? '';
}

export function originName(key: string): string {
  return ORIGINS.find((origin) => origin.key === key)?.name.ar ?? '';
}

/** Brings a source of the story in with its statements on the incident, by the commands that the screens send. */
export async function tellByCommands(actor: StaffActor, incidentId: string, key: string): Promise<string[]> {
  const source = sourceOf(key);
  const { snapshotId } = await capture(actor, source.text, { kind: source.kind, title: source.title, outletName: outletName(source), published: source.published });
  return Promise.all(source.statements.map((statement) => stateByCommands(actor, incidentId, { snapshotId, text: source.text }, statement)));
}

async function stateByCommands(actor: StaffActor, incidentId: string, { snapshotId, text }: { snapshotId: string; text: string }, statement: SampleStatement): Promise<string> {
  const { value, scope = 'incident', period = '', asOf = '', said = '', attribution } = statement;
  const { statementId } = await done(
    actor,
    createStatement,
    killed(snapshotId, text, statement.quote, 0, {
      value, scope, period, asOf, said, incidentId,
      eventDate: scope === 'incident' ? INCIDENT.date : '',
      eventBasis: 'explicit',
      attribution: attribution.map(({ agent, role }) => ({ name: ENTITIES.find((entity) => entity.key === agent)?.name.ar ?? agent, role, entityId: null })),
    }),
  );
  return statementId;
}

/** Names an original source of the story for these statements, and says that it is one. */
export async function traceByCommands(actor: StaffActor, origin: string, statementIds: string[]): Promise<void> {
  const { id } = await done(actor, createOrigin, { labelAr: originName(origin), labelEn: '', kind: 'agent', entityId: null, ownerGroupId: null, sideId: null, reason: '', statementIds });
  const { version } = await readClient().origin.findUniqueOrThrow({ where: { id }, select: { version: true } });
  await done(actor, reviewOrigin, { originId: id, version, isReviewed: true, reason: 'It speaks for itself.' });
}

/** Puts statements with an original source that is there already. */
export async function joinOrigin(actor: StaffActor, originId: string, statementIds: string[]): Promise<void> {
  await done(actor, assignStatements, { originId, statementIds, reason: '' });
}
