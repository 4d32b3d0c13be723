import { z } from 'zod';
import { defineCommand } from '../define-command';
import { BAKE_JOB } from '../revision/publish';

/** Asks for the public pages to be baked again. */
export const bakeSite = defineCommand({
  name: 'record.bake',
  permission: 'record:bake',
  input: z.object({}),
  async run() {
    return { value: {}, audit: { objectKind: 'record', objectId: 'site', details: {} }, jobs: [BAKE_JOB] };
  },
});
