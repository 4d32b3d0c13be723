import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from 'use-intl/core';
import { EVIDENCE_KINDS, RELATIONS } from '@/lib/core/evidence/comparable';
import { REASON_CODES } from '@/lib/core/evidence/reason-codes';
import { EVIDENCE_SIGNS, RELATION_SIGNS } from '@/lib/core/evidence/relation-signs';

const read = (locale: string): Record<string, string> => JSON.parse(readFileSync(path.join('lib/i18n/messages', locale, 'reasons.json'), 'utf8'));
/** Values as rules give them, enough for every message. */
const VALUES = { claim: 'militant', statement: 'civilian', part: 'claim', none: 'statement', low: 12, total: 10, number: 9, gap: 3, direction: 'above' };

describe.each(['en', 'ar'] as const)('the reasons in %s', (locale) => {
  it('are one sentence for every code and none beside', () => {
    expect(Object.keys(read(locale))).toEqual([...REASON_CODES]);
  });

  it.each(REASON_CODES)('%s becomes a sentence', (code) => {
    const t = createTranslator({ locale, messages: { reasons: read(locale) }, namespace: 'reasons', onError: (error) => { throw error; } });
    expect(t(code, VALUES)).toMatch(/\.$/);
    expect(t(code, VALUES)).not.toMatch(/[{}]/);
  });

  it('say without a number what has none', () => {
    const t = createTranslator({ locale, messages: { reasons: read(locale) }, namespace: 'reasons' });
    expect(t('apart_above', { gap: 'null' })).not.toMatch(/null|\d/);
  });

  it('never call the one who stated a claim by the word for a litigant', () => {
    expect(Object.values(read(locale)).join(' ')).not.toMatch(/المدّعي|المدعي/);
  });
});

describe('signs', () => {
  it('tell every relation, and every kind of evidence, apart', () => {
    expect(new Set(RELATIONS.map((relation) => RELATION_SIGNS[relation])).size).toBe(RELATIONS.length);
    expect(new Set(EVIDENCE_KINDS.map((kind) => EVIDENCE_SIGNS[kind])).size).toBe(EVIDENCE_KINDS.length);
  });
});
