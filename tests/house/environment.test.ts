import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvProblem, envSchema, readEnv } from '@/lib/server/env';
import { ROOT } from '../support/source-files';

const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);

describe('.env.example', () => {
  it('documents every setting and none that does not exist', () => {
    expect(documented.toSorted()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it('can be used as it stands', () => {
    const values = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1] ?? '', match[2]]));
    expect(readEnv(values)).toMatchObject({ port: 3000, origin: 'http://localhost:3000', isLoopbackOrigin: true });
  });

  it('an unusable value stops the start with a sentence that names it', () => {
    expect(() => readEnv({ PORT: 'eighty' })).toThrow(EnvProblem);
    expect(() => readEnv({ PORT: 'eighty' })).toThrow(/PORT/);
    expect(() => readEnv({ ISNAD_SECRET: 'short' })).toThrow(/ISNAD_SECRET: must have at least 32 characters/);
  });
});
