import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '@/lib/core/record/canonical';
import { citedEvidence, splitCitations } from '@/lib/core/record/citations';
import { claimReview } from '@/lib/core/record/claim-review';
import { asConfidential } from '@/lib/core/record/confidential';
import { contentHash, contentHashes } from '@/lib/core/record/hash';
import { currentRecord } from '@/lib/core/record/latest-documents';
import { textFor } from '@/lib/core/record/public-text';
import { documentTitle } from '@/lib/core/record/document-title';
import { fromPublicValue, toPublicValue } from '@/lib/core/record/public-value';
import type { RecordDocument } from '@/lib/core/record/record-document';
import type { OpenEvidence } from '@/lib/core/record/verdict-document';
import { webAnnotations } from '@/lib/core/record/web-annotation';
import { recordDocument, verdictDocument } from '@/lib/schemas/record-documents';
import { sha256 } from '@/lib/server/record/sha256';
import { buildRecord } from '@/tests/support/record-builder';
import { both, DRONE, HOMELESS, NINE_KILLED, SAMPLE_DOCUMENTS, SECOND_REVISION } from '@/tests/support/sample-record';

const site = { origin: 'https://isnad.example', newsroom: 'Isnad' };

describe('canonical bytes', () => {
  it('do not depend on the order in which keys were written', () => {
    const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value));
    expect(text({ b: 1, a: 'م', ä: null })).toBe(text({ ä: null, a: 'م', b: 1 }));
    expect(text({ b: [2, 1], a: '\u20ac\n' })).toBe('{"a":"€\\n","b":[2,1]}');
  });

  it('refuse a number that another machine could read differently', () => {
    expect(() => canonicalBytes({ rate: 0.1 })).toThrow(/write decimals as text/);
    expect(() => canonicalBytes({ rate: Number.NaN })).toThrow();
    expect(() => canonicalBytes([2 ** 60])).toThrow();
  });
});

describe('typed values in the record', () => {
  it('come back as they went in, with decimals as text and without internal ids', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (bound) => {
        const value = { kind: 'money', low: bound, high: null, qualifier: 'at_least', currency: 'IQD', text: 'x' } as const;
        const frozen = toPublicValue(value);
        expect(() => canonicalBytes(frozen)).not.toThrow();
        const back = fromPublicValue(frozen);
        expect(back.kind === 'money' && Number(back.low) === bound).toBe(true);
      }),
    );
    const place = toPublicValue({ kind: 'place', placeKind: 'place', placeId: 'secret-id', name: 'Wadi', ancestors: ['a'], text: 'Wadi' });
    expect(JSON.stringify(place)).not.toContain('secret-id');
  });
});

describe('public schema', () => {
  it('accepts every sample document and refuses an unknown field anywhere in a confidential source', () => {
    for (const document of SAMPLE_DOCUMENTS) expect(recordDocument.parse(document)).toEqual(document);
    const leaking = { ...NINE_KILLED, evidence: [{ ...NINE_KILLED.evidence[5], sourceTitle: 'her name' }] };
    expect(verdictDocument.safeParse(leaking).success).toBe(false);
  });

  it('keeps nothing of a confidential source but the agreed wording', () => {
    const open = NINE_KILLED.evidence[0] as OpenEvidence;
    expect(asConfidential(open, both('موظف', 'An employee'))).toEqual({
      id: 'e1', confidential: true, evidence: 'supports', wording: both('موظف', 'An employee'), originId: 'o1',
    });
  });

  it('refuses a quote whose range is not its length, a javascript: address, and evidence of an origin nobody lists', () => {
    const open = NINE_KILLED.evidence[0] as OpenEvidence;
    const withEvidence = (changed: OpenEvidence) => verdictDocument.safeParse({ ...NINE_KILLED, evidence: [changed] }).success;
    expect(withEvidence(open)).toBe(true);
    expect(withEvidence({ ...open, quote: { ...open.quote, end: open.quote.end + 1 } })).toBe(false);
    expect(withEvidence({ ...open, source: { ...open.source, url: 'javascript:alert(1)' } })).toBe(false);
    expect(withEvidence({ ...open, originId: 'o9' })).toBe(false);
  });
});

describe('the hash an approval names', () => {
  it('changes with its own text and with what both languages share, not with the other language', () => {
    const hashes = contentHashes(NINE_KILLED, sha256);
    const other = { ...NINE_KILLED, texts: { ...NINE_KILLED.texts, en: null } };
    expect(contentHash(other, 'ar', sha256)).toBe(hashes.ar);
    expect(contentHash(other, 'en', sha256)).toBeNull();
    const rated = { ...NINE_KILLED, rating: HOMELESS.rating };
    expect(contentHash(rated, 'ar', sha256)).not.toBe(hashes.ar);
    expect(contentHash({ ...NINE_KILLED, evidence: [] }, 'en', sha256)).not.toBe(hashes.en);
    expect(hashes.ar).not.toBe(hashes.en);
  });
});

describe('citations', () => {
  it('are found in order, once each; anything else stays text', () => {
    expect(citedEvidence('a [^e2] b [^e1], [^e2] and [^ no] [x]')).toEqual(['e2', 'e1']);
    expect(splitCitations('قال [^e1].')).toEqual([{ kind: 'text', text: 'قال ' }, { kind: 'citation', evidenceId: 'e1' }, { kind: 'text', text: '.' }]);
  });
});

describe('ClaimReview (standards section 1)', () => {
  it('stands on the primary language’s page only, with that page’s own address', () => {
    expect(claimReview(NINE_KILLED, 'en', site)).toBeNull();
    expect(claimReview(NINE_KILLED, 'ar', site)).toMatchObject({
      url: 'https://isnad.example/ar/verdicts/nine-killed-wadi-sidra',
      claimReviewed: 'قُتل تسعة مدنيين في حريق مستودع وادي السدرة',
      reviewRating: { alternateName: 'مرجَّح', ratingValue: 4, bestRating: 5, worstRating: 1 },
      itemReviewed: { author: { name: 'مديرية الدفاع المدني في قصر الريح' }, datePublished: '2026-03-14' },
    });
  });

  it('gives no number to an unrated verdict', () => {
    const review = JSON.stringify(claimReview(HOMELESS, 'ar', site));
    expect(review).toContain('تعذّر التحقق');
    expect(review).not.toMatch(/ratingValue|bestRating|worstRating/);
  });

  it('lists the outlets that carry the claim as appearances, never those that contradict it', () => {
    const review = JSON.stringify(claimReview(NINE_KILLED, 'ar', site));
    expect(review).toContain('https://e2.example/news/4711');
    expect(review).toContain('https://e3.example/news/4711');
    expect(review).not.toContain('https://e5.example');
  });

  it('names the speaker, never the newsroom, as the claim’s author, and leaves out a date it would have to bend', () => {
    const review = claimReview({ ...DRONE, claim: { ...DRONE.claim, statedDate: '2026-03-14~' } }, 'en', site);
    expect(review).toMatchObject({ author: { name: 'Isnad' }, itemReviewed: { author: { name: 'Al-Rih Regional Council' }, datePublished: undefined } });
  });
});

describe('web annotations', () => {
  it('hold the quote and its place, and say nothing of confidential sources', () => {
    const annotations = webAnnotations(NINE_KILLED, 'c'.repeat(64));
    expect(annotations).toHaveLength(5);
    expect(annotations[4]?.target.selector).toContainEqual({ type: 'TextPositionSelector', start: 120, end: 167 });
  });
});

describe('what the record says today', () => {
  it('is the latest word on each slug, newest publication first, with notices and retractions', () => {
    const { verdicts, incidents } = currentRecord(buildRecord(SAMPLE_DOCUMENTS).filed);
    expect(verdicts.map((verdict) => [verdict.document.slug, verdict.document.revision, verdict.earlier.length])).toEqual([
      ['nine-killed-wadi-sidra', 2, 1], ['no-drone-struck-depot', 1, 0], ['two-hundred-families-displaced', 1, 0],
    ]);
    expect(verdicts[2]?.underReview?.at).toBe('2026-03-20T06:00:00Z');
    expect(incidents.has('wadi-sidra-depot-fire')).toBe(true);
  });

  it('forgets a retraction and a notice when a new revision follows', () => {
    const retraction: RecordDocument = {
      kind: 'correction', format: 1, verdictSlug: SECOND_REVISION.slug, correction: 'retraction', note: both('سُحب', 'Withdrawn'), changesRating: true,
      corrects: 'd'.repeat(64), at: '2026-04-01T00:00:00Z',
    };
    const retracted = currentRecord(buildRecord([...SAMPLE_DOCUMENTS, retraction]).filed);
    expect(retracted.verdicts[0]?.retraction?.note?.en).toBe('Withdrawn');
    const again = currentRecord(buildRecord([...SAMPLE_DOCUMENTS, retraction, { ...SECOND_REVISION, revision: 3 }]).filed);
    expect(again.verdicts[0]?.retraction).toBeNull();
  });

  it('tells what a review found that left the finding as it was, until the next review or revision', () => {
    const slug = SECOND_REVISION.slug;
    const notice = (state: 'under_review' | 'review_ended', note: string, at: string): RecordDocument => ({ kind: 'notice', format: 1, verdictSlug: slug, state, note: both(note, note), at });
    const ended = [notice('under_review', 'Why?', '2026-04-01T00:00:00Z'), notice('review_ended', 'It stands.', '2026-04-02T00:00:00Z')];
    const now = (more: RecordDocument[]) => currentRecord(buildRecord([...SAMPLE_DOCUMENTS, ...ended, ...more]).filed).verdicts.find(({ document }) => document.slug === slug);
    expect(now([])).toMatchObject({ underReview: null, reviewed: { note: { en: 'It stands.' } } });
    expect(now([notice('under_review', 'Again', '2026-04-03T00:00:00Z')])).toMatchObject({ underReview: { note: { en: 'Again' } }, reviewed: null });
    expect(now([{ ...SECOND_REVISION, revision: 3 }])?.reviewed).toBeNull();
  });

  it('keeps a retraction whose words were withheld, until a new revision follows', () => {
    const tombstone: RecordDocument = {
      kind: 'tombstone', format: 1, withheld: 'd'.repeat(64), verdictSlug: null, holds: { verdictSlug: SECOND_REVISION.slug, state: 'retracted' }, reason: 'privacy', note: null, at: '2026-05-01T00:00:00Z',
    };
    expect(recordDocument.parse(tombstone)).toEqual(tombstone);
    const { verdicts, withheld } = currentRecord(buildRecord([...SAMPLE_DOCUMENTS, tombstone]).filed);
    expect(verdicts.find(({ document }) => document.slug === SECOND_REVISION.slug)?.retraction).toEqual({ at: tombstone.at, note: null, isWithheld: true });
    expect(withheld).toEqual([]);
    const again = currentRecord(buildRecord([...SAMPLE_DOCUMENTS, tombstone, { ...SECOND_REVISION, revision: 3 }]).filed);
    expect(again.verdicts.find(({ document }) => document.slug === SECOND_REVISION.slug)?.retraction).toBeNull();
  });

  it('never puts an earlier finding in the place of a withheld one, but does not mind a withheld earlier revision', () => {
    const built = buildRecord(SAMPLE_DOCUMENTS).filed;
    const [first, second] = built.filter(({ document }) => document.kind === 'verdict' && document.slug === SECOND_REVISION.slug);
    const withhold = (hash: string) => ({
      hash: 'e'.repeat(64),
      document: { kind: 'tombstone', format: 1, withheld: hash, verdictSlug: SECOND_REVISION.slug, reason: 'minor', note: null, at: '2026-05-01T00:00:00Z' } as const,
    });
    const without = (hash: string) => [...built.filter((filed) => filed.hash !== hash), withhold(hash)];
    const current = currentRecord(without(second?.hash ?? ''));
    expect(current.withheld.map(({ slug }) => slug)).toEqual([SECOND_REVISION.slug]);
    expect(current.verdicts.map(({ document }) => document.slug)).not.toContain(SECOND_REVISION.slug);
    const earlier = currentRecord(without(first?.hash ?? ''));
    expect(earlier.withheld).toEqual([]);
    expect(earlier.verdicts[0]?.document.revision).toBe(2);
  });

  it('shows the other language, marked as such, where a text is missing', () => {
    expect(textFor({ ar: null, en: 'Only English' }, 'ar')).toEqual({ text: 'Only English', language: 'en' });
    expect(textFor({ ar: ' ', en: null }, 'en')).toBeNull();
  });
});

describe('what a document is called', () => {
  it('is told of every kind, in the wanted language or the one there is', () => {
    for (const document of SAMPLE_DOCUMENTS) expect(documentTitle(document, 'ar')?.text, document.kind).toBeTruthy();
    expect(documentTitle({ kind: 'policy', format: 1, slug: 'methods', title: { ar: null, en: 'Methods' }, body: both('م', 'm'), at: '2026-03-01T00:00:00Z' }, 'ar')).toEqual({ text: 'Methods', language: 'en' });
  });
});

describe('copies told in a verdict', () => {
  const [first, second] = SECOND_REVISION.evidence;

  it('are frozen with it, and name evidence that is there', () => {
    const reprints = [{ a: first?.id ?? '', b: second?.id ?? '' }];
    expect(recordDocument.parse({ ...SECOND_REVISION, reprints })).toMatchObject({ reprints });
    expect(recordDocument.safeParse({ ...SECOND_REVISION, reprints: [{ a: first?.id, b: 'e99' }] }).success).toBe(false);
  });
});
