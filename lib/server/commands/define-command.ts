import type { z } from 'zod';
import type { Actor } from '@/lib/server/access/actor';
import type { Permission } from '@/lib/server/access/permissions';
import type { ReadClient, Tx } from '@/lib/server/db/clients';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a deed leaves in the audit. Exactly one for each deed. */
export interface AuditEntry {
  objectKind: string;
  objectId: string;
  incidentId?: string | null;
  verdictId?: string | null;
  /** Whether this wrote a part of a verdict: its text, evidence, overrides or origins. Whoever did can't approve it. */
  authorship?: boolean;
  /** What changed: `{field: [before, after]}`, or what the deed says of itself. Never confidential matter. */
  details: { [key: string]: Json };
}

/** Work to be done after the deed, written in its transaction. */
export interface JobRequest {
  kind: string;
  payload: Json;
  /** Two waiting jobs with one key are one. */
  dedupeKey?: string;
  /** Default: at once. */
  runAt?: Date;
}

export interface Done<Output> {
  value: Output;
  audit: AuditEntry;
  jobs?: JobRequest[];
}

export interface CommandContext<Prepared> {
  actor: Actor;
  now: Date;
  prepared: Prepared;
}

/** One deed: its permission, its input, slow work before the transaction, and what it does inside it. */
export interface Command<Schema extends z.ZodType = z.ZodType, Prepared = unknown, Output = unknown> {
  /** `noun.verb`, as in the audit. */
  name: string;
  permission: Permission;
  input: Schema;
  /** Parsing, hashing, writing blobs: before the transaction opens. May throw Refusal. */
  prepare?: (context: { actor: Actor; now: Date; read: ReadClient }, input: z.output<Schema>) => Promise<Prepared>;
  /** Short; reads and writes only through `tx`. May throw Refusal. */
  run: (tx: Tx, context: CommandContext<Prepared>, input: z.output<Schema>) => Promise<Done<Output>>;
}

/** Defines a deed. Commands are the only way to change state (sign-in's own tables excepted). */
export function defineCommand<Schema extends z.ZodType, Output, Prepared = undefined>(
  command: Command<Schema, Prepared, Output>,
): Command<Schema, Prepared, Output> {
  return command;
}
