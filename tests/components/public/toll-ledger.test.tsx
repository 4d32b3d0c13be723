import { renderToStaticMarkup } from 'react-dom/server';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { IncidentPage } from '@/components/public/incident-page';
import { figuresOfIncident } from '@/components/public/toll-entries';
import { TollSection } from '@/components/public/toll-section';
import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { OpenEvidence, VerdictDocument } from '@/lib/core/record/verdict-document';
import { both, killed, NINE_KILLED, sampleEvidence } from '../../support/sample-record';

const current = (document: VerdictDocument, given: Partial<CurrentVerdict> = {}): CurrentVerdict => ({ hash: 'f'.repeat(64), document, earlier: [], underReview: null, reviewed: null, retraction: null, notes: new Map(), ...given });
const pageOf = (verdicts: readonly CurrentVerdict[], language: 'ar' | 'en') =>
  parseHTML(`<!doctype html><body>${renderToStaticMarkup(<IncidentPage incident={{ ...NINE_KILLED.incident, summary: null }} verdicts={verdicts} language={language} />)}</body>`).document;

/** Another verdict on the same incident: it counts its origins otherwise, shares a passage, and has one figure more. */
const OTHER: VerdictDocument = {
  ...NINE_KILLED,
  slug: 'seven-killed',
  evidence: [
    { ...openAt(0), id: 'e9', originId: 'o7' },
    sampleEvidence({
      ...saysTen(), originId: 'o7', over: { statement: { value: killed('10', '10', 'exact', 'ten'), scope: 'incident', assertion: 'asserted', asOf: '2026-03-16', standing: 'current' } },
    }),
  ],
  origins: [{ ...(NINE_KILLED.origins[0] ?? fail()), id: 'o7' }],
};

function fail(): never {
  throw new Error('the sample record has changed');
}

function openAt(place: number): OpenEvidence {
  const evidence = NINE_KILLED.evidence[place];
  return evidence && !evidence.confidential ? evidence : fail();
}

function saysTen() {
  const name = both('مديرية الدفاع المدني', 'Civil Defence');
  return {
    id: 'e2', language: 'en', quote: 'Ten have died', value: killed('10', '10', 'exact', 'ten'), outlet: name, title: 'Notice 33', published: '2026-03-16', chain: [],
    evidence: 'undetermined', relation: 'updates', rule: 11, reason: { code: 'updated_by_origin', values: {} },
  } as const satisfies Partial<Parameters<typeof sampleEvidence>[0]>;
}

describe('the figures on an incident’s public page', () => {
  it('a passage that two verdicts hold is one figure; an origin’s later word in another verdict is its update', () => {
    const { entries } = figuresOfIncident([current(OTHER), current(NINE_KILLED)], 'en');
    expect(entries).toHaveLength(6);
    expect(new Set(entries.filter(({ value }) => value === '9' || value === '10').map(({ originId }) => originId)).size).toBe(1);
    const page = pageOf([current(OTHER), current(NINE_KILLED)], 'en');
    const rows = [...page.querySelectorAll('.toll-table tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()));
    expect(rows.find((row) => row[1] === '10')?.[3]).toContain('stands');
    expect(rows.filter((row) => row[1] === '9').map((row) => row[3])).toEqual(['replaced by its later word', 'replaced by its later word', 'replaced by its later word']);
  });

  it('draws the time line, leads to the passages on their verdicts’ pages, and needs no script', () => {
    for (const language of ['ar', 'en'] as const) {
      const page = pageOf([current(NINE_KILLED)], language);
      expect(page.querySelectorAll('svg.toll .toll-mark').length).toBe(5);
      expect([...page.querySelectorAll('.toll-table a')].map((link) => link.getAttribute('href'))).toContain(`/${language}/verdicts/nine-killed-wadi-sidra#evidence-e5`);
      expect(page.querySelectorAll('script')).toHaveLength(0);
    }
  });

  it('says nothing of a confidential source, and nothing out of a verdict that was retracted', () => {
    expect(pageOf([current(NINE_KILLED)], 'en').querySelectorAll('a[href$="#evidence-e6"]')).toHaveLength(0);
    const retraction = { at: '2026-03-20T10:00:00Z', note: both('سُحب', 'Withdrawn'), isWithheld: false };
    expect(pageOf([current(NINE_KILLED, { retraction })], 'en').querySelector('#figures')).toBeNull();
  });
});

describe('the figures over time on a verdict’s page', () => {
  it('are left out where they are of one day', () => {
    const oneDay = { ...NINE_KILLED, evidence: NINE_KILLED.evidence.map((each) => (each.confidential ? each : { ...each, source: { ...each.source, published: '2026-03-14' } })) };
    expect(renderToStaticMarkup(<TollSection verdict={oneDay} language="en" />)).toBe('');
    expect(renderToStaticMarkup(<TollSection verdict={NINE_KILLED} language="en" />)).toContain('<svg');
  });
});
