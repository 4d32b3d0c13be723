import type { z } from 'zod';
import { type Actor, OPERATOR } from '@/lib/server/access/actor';
import type { Command } from '@/lib/server/commands/define-command';
import { execute } from '@/lib/server/commands/execute';
import { addUser } from '@/lib/server/commands/user/add-user';
import { SAMPLE_PEOPLE, type SamplePerson } from './people';

/** Does the sample newsroom's deeds as its people, at the dossier's own time. A refused deed is a fault of the dossier. */
export class SampleSession {
  private readonly actors = new Map<string, Actor>([['operator', OPERATOR]]);
  /** Ids by the dossier's keys. */
  readonly ids = new Map<string, string>();
  now = new Date('2026-03-15T06:00:00Z');

  async addPeople(): Promise<void> {
    for (const { key, name, email, role, locale } of SAMPLE_PEOPLE) {
      const { userId } = await this.as('operator', addUser, { name, email, role, locale, sample: true });
      this.actors.set(key, { role, id: userId, name });
    }
  }

  async as<Schema extends z.ZodType, Prepared, Output>(who: SamplePerson | 'operator', command: Command<Schema, Prepared, Output>, input: z.input<Schema>): Promise<Output> {
    const actor = this.actors.get(who);
    if (!actor) throw new Error(`nobody in the sample is called ${who}`);
    this.now = new Date(this.now.getTime() + 1_000); // deeds follow one another, as their records do
    const result = await execute(command, actor, input, { now: this.now });
    if (!result.ok) throw new Error(`the sample's ${command.name} was refused: ${JSON.stringify(result.problem)}`);
    return result.value;
  }

  /** The id of what the dossier calls `key`. */
  id(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`the sample names ${key} before it exists`);
    return id;
  }
}
