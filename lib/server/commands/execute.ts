import type { z } from 'zod';
import type { Actor } from '@/lib/server/access/actor';
import { isPermitted } from '@/lib/server/access/permissions';
import { readClient, type Tx, writeClient } from '@/lib/server/db/clients';
import { DatabaseBusy, inWriteTurn } from '@/lib/server/db/write';
import type { Command, Done, JobRequest } from './define-command';
import { type Problem, Refusal, type Result } from './problem';

export interface ExecuteOptions {
  /** Names one sending of a form: sent twice, it is done once and both get the same answer. */
  requestKey?: string;
  now?: Date;
}

/**
 * Does a deed: permits, validates, prepares, opens a short transaction that holds the write lock, runs, writes the audit
 * event and the jobs in the same transaction. Expected failures come back as a Problem; bugs throw.
 */
export async function execute<Schema extends z.ZodType, Prepared, Output>(
  command: Command<Schema, Prepared, Output>,
  actor: Actor,
  rawInput: unknown,
  options: ExecuteOptions = {},
): Promise<Result<Output>> {
  if (!isPermitted(actor.role, command.permission)) {
    return refused(actor.role === 'nobody' ? { kind: 'not_signed_in', code: 'notSignedIn' } : { kind: 'forbidden', code: 'forbidden' });
  }
  const parsed = command.input.safeParse(rawInput);
  if (!parsed.success) return refused(problemOfIssues(parsed.error.issues));

  // It crosses the wire like the input, and becomes a row's key.
  if (options.requestKey !== undefined && !isRequestKey(options.requestKey)) return refused({ kind: 'invalid', code: 'invalid' });

  const now = options.now ?? new Date();
  const findAnswered = async (db: Pick<Tx, 'doneRequest'>) =>
    options.requestKey ? db.doneRequest.findUnique({ where: { key: requestKeyOf(command.name, actor, options.requestKey) } }) : null;
  try {
    // Before preparing, which may stumble over this very deed's own work ("these bytes are here already").
    const answered = command.prepare ? await findAnswered(readClient()) : null;
    if (answered) return { ok: true, value: answered.result as Output };
    const prepared = (await command.prepare?.({ actor, now, read: readClient() }, parsed.data)) as Prepared;
    const value = await inWriteTurn(writeClient(), async (tx) => {
      await requireActive(tx, actor);
      const earlier = await findAnswered(tx);
      if (earlier) return earlier.result as Output;
      const done = await command.run(tx, { actor, now, prepared }, parsed.data);
      await record(tx, command.name, actor, now, done, options.requestKey);
      return done.value;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    if (error instanceof DatabaseBusy) return refused({ kind: 'busy', code: 'busy' });
    throw error;
  }
}

function refused(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}

/** The role and the deactivation are read again inside the transaction: a session may outlive both. */
async function requireActive(tx: Tx, actor: Actor): Promise<void> {
  if (actor.id === null) return;
  const user = await tx.user.findUnique({ where: { id: actor.id }, select: { role: true, banned: true } });
  if (!user || user.banned || user.role !== actor.role) throw new Refusal({ kind: 'not_signed_in', code: 'sessionEnded' });
}

async function record<Output>(tx: Tx, commandName: string, actor: Actor, now: Date, done: Done<Output>, requestKey: string | undefined): Promise<void> {
  const { audit, jobs } = done;
  await tx.auditEvent.create({
    data: {
      at: now,
      actorId: actor.id,
      actorName: actor.name,
      actorKind: actor.id === null ? actor.role : 'user',
      command: commandName,
      objectKind: audit.objectKind,
      objectId: audit.objectId,
      incidentId: audit.incidentId ?? null,
      verdictId: audit.verdictId ?? null,
      authorship: audit.authorship ?? false,
      details: audit.details,
      requestId: requestKey ?? null,
    },
  });
  for (const job of jobs ?? []) await enqueue(tx, job, now);
  if (requestKey) {
    await tx.doneRequest.create({
      data: { key: requestKeyOf(commandName, actor, requestKey), command: commandName, actorId: actor.id ?? actor.role, result: (done.value ?? {}) as object, createdAt: now },
    });
  }
}

async function enqueue(tx: Tx, job: JobRequest, now: Date): Promise<void> {
  const data = { kind: job.kind, payload: job.payload as object, runAt: job.runAt ?? now };
  if (job.dedupeKey) {
    await tx.job.upsert({ where: { dedupeKey: job.dedupeKey }, create: { ...data, dedupeKey: job.dedupeKey }, update: data });
  } else {
    await tx.job.create({ data });
  }
}

/** The longest key taken, in UTF-16 units; forms send a UUID. */
const REQUEST_KEY_MAX = 100;

function isRequestKey(key: unknown): boolean {
  return typeof key === 'string' && key !== '' && key.length <= REQUEST_KEY_MAX;
}

function requestKeyOf(commandName: string, actor: Actor, key: string): string {
  return `${commandName}:${actor.id ?? actor.role}:${key}`;
}

/** Schemas speak in message codes (`{ error: 'required' }`); anything else a field can have is `invalidField`. */
function problemOfIssues(issues: readonly z.core.$ZodIssue[]): Problem {
  const fields: NonNullable<Problem['fields']> = {};
  for (const issue of issues) {
    const path = issue.path.join('.');
    fields[path] ??= { code: /^[a-z][A-Za-z0-9]*$/.test(issue.message) ? issue.message : 'invalidField' };
  }
  return { kind: 'invalid', code: 'invalid', fields };
}
