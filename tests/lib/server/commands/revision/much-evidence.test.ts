import { expect, it } from 'vitest';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { useDatabase } from '@/tests/support/database';
import { makeCase, publishDraft, submitDraft, writeDraft } from '@/tests/support/newsroom';

useDatabase();

/** More than the 999 variables that Prisma grants a statement of a database that does not say otherwise. */
const PROPOSED = 1_200;

it(`a verdict on a claim with ${PROPOSED} pieces of evidence, each of a source of its own, is written, approved and published`, async () => {
  const one = await makeCase();
  const { id: _statement, excerptId, ...statement } = await readClient().statement.findUniqueOrThrow({ where: { id: one.statementId } });
  const { id: _source, ...source } = await readClient().source.findUniqueOrThrow({ where: { id: statement.sourceId } });
  const { id: _excerpt, ...excerpt } = await readClient().excerpt.findUniqueOrThrow({ where: { id: excerptId } });
  const told = Array.from({ length: PROPOSED }, (_, place) => ({ id: `told-${place}`, place }));
  await writeClient().source.createMany({ data: told.map(({ id }) => ({ ...source, id })) });
  await writeClient().excerpt.createMany({ data: told.map(({ id, place }) => ({ ...excerpt, id, start: 100 + place, end: 101 + place })) });
  await writeClient().statement.createMany({ data: told.map(({ id }) => ({ ...statement, value: statement.value ?? {}, id, sourceId: id, excerptId: id })) });
  await writeClient().evidence.createMany({ data: told.map(({ id, place }) => ({ claimId: one.claimId, statementId: id, number: 10 + place, claimVersion: 1, relation: 'agrees', proposed: 'supports', reason: {} })) });

  await writeDraft(one);
  await submitDraft(one);
  expect(await publishDraft(one)).toMatch(/^[0-9a-f]{64}$/);
});
