import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';
import { matchEarlier } from '@/lib/core/proposal/carry-decisions';
import { fingerprintOf } from '@/lib/core/proposal/fingerprint';
import { makeProposals } from '@/lib/core/proposal/make-proposals';
import { canBeAccepted, type Proposal } from '@/lib/core/proposal/proposal';
import { type KnownNames, proposedFields, type ProposalSource } from '@/lib/core/proposal/proposed-fields';
import { isStatedBy, proposedValue } from '@/lib/core/proposal/proposed-value';
import { countCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';
import type { Segment, SegmentKind } from '@/lib/core/text/range';
import { parseDate } from '@/lib/core/values/date-parse';

/** A text of parts, each a segment of its own, and what is proposed of it. */
function read(...parts: [kind: SegmentKind, text: string][]) {
  let text = '';
  const segments: Segment[] = [];
  for (const [kind, part] of parts) {
    const start = countCodePoints(text);
    text += part;
    segments.push({ kind, start, end: countCodePoints(text) });
    text += '\n\n';
  }
  const found = extractStatements(text, { language: 'ar', published: '2024-11-22', segments });
  return { text, proposals: makeProposals(text, segments, found, '2024-11-22') };
}

const BODY = 'قالت الشرطة إن الانفجار أسفر عن مقتل اثني عشر شخصا، بينهم ثلاثة أطفال. وأُصيب في الحادث أربعون آخرون 𝟚.';

const of = (proposals: readonly Proposal[], attribute: string, low: number) => proposals.find((each) => each.attribute === attribute && each.low === low);

describe('what is proposed of a text', () => {
  it('stands in text order, each in its sentence, offsets in code points', () => {
    const { text, proposals } = read(['headline', 'انفجار 𝟙 في المصنع'], ['body', BODY]);
    expect(proposals.length).toBeGreaterThanOrEqual(3);
    expect(proposals.map(({ start }) => start)).toEqual([...proposals.map(({ start }) => start)].sort((a, b) => a - b));
    for (const { start, end, quote, sentence } of proposals) {
      expect(sliceCodePoints(text, start, end)).toBe(quote);
      expect(sentence.start <= start && end <= sentence.end).toBe(true);
    }
    const [killed, wounded] = [of(proposals, 'killed', 12), of(proposals, 'wounded', 40)];
    expect(killed && sliceCodePoints(text, killed.sentence.start, killed.sentence.end)).toContain('الشرطة');
    expect(killed?.sentence).not.toEqual(wounded?.sentence);
  });

  it('names the total that a part belongs to', () => {
    const { proposals } = read(['body', BODY]);
    const total = of(proposals, 'killed', 12);
    expect(of(proposals, 'killed', 3)?.total).toEqual({ start: total?.start, end: total?.end });
  });

  it('is one where headline and body tell one thing, and the body’s', () => {
    const { text, proposals } = read(['headline', 'مقتل 12 شخصا في انفجار بالمصنع'], ['body', BODY]);
    const killed = proposals.filter((each) => each.attribute === 'killed' && each.low === 12);
    expect(killed.map(({ segment }) => segment)).toEqual(['body']);
    const headline = killed[0]?.headline;
    expect(headline && sliceCodePoints(text, headline.start, headline.end)).toContain('12');
  });

  it('is two where the headline says another number', () => {
    const { proposals } = read(['headline', 'مقتل 15 شخصا في انفجار بالمصنع'], ['body', BODY]);
    expect(of(proposals, 'killed', 15)).toMatchObject({ segment: 'headline', headline: null });
    expect(of(proposals, 'killed', 12)).toMatchObject({ segment: 'body', headline: null });
  });

  it('has the day of what is counted as a proposal of its own, once, where the text first names it', () => {
    const { text, proposals } = read(
      ['headline', 'مقتل ثلاثة جنود أمس'],
      ['body', 'قالت الشرطة إن ثلاثة جنود قتلوا أمس في انفجار. وأُصيب يوم 21 نوفمبر 2024 خمسة آخرون، وقُتل مدنيان يوم الاثنين 18 نوفمبر.'],
    );
    const dates = proposals.filter(({ kind }) => kind === 'date');
    expect(dates.map(({ quote, edtf, segment }) => [quote, edtf, segment])).toEqual([['أمس', '2024-11-21', 'body'], [expect.stringContaining('18 نوفمبر'), '2024-11-18', 'body']]);
    for (const { start, end, quote } of dates) expect(sliceCodePoints(text, start, end)).toBe(quote);
    expect(dates[0]?.headline).not.toBeNull();
    expect(dates[0] && proposedValue(dates[0])).toMatchObject({ kind: 'date', edtf: '2024-11-21', text: 'أمس' });
    expect(dates[0]?.attribution[0]?.name).toContain('الشرطة');
  });

  it('has no day of a promise, of a total of a period or of when somebody spoke', () => {
    const { proposals } = read(['body', 'وقال المتحدث يوم الثلاثاء إن 40 جنديا قتلوا منذ 29 أغسطس. وتعهدت الحكومة بعودة مئة نازح غدا.']);
    expect(proposals.length).toBeGreaterThan(0);
    expect(proposals.filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('is a lead outside headline and body', () => {
    const { proposals } = read(['body', BODY], ['related', 'مقتل 7 أشخاص في حريق سابق']);
    const seven = of(proposals, 'killed', 7);
    expect(seven && canBeAccepted(seven)).toBe(false);
    expect(of(proposals, 'killed', 12) && canBeAccepted(of(proposals, 'killed', 12) as Proposal)).toBe(true);
  });
});

describe('the identity of a proposal', () => {
  const one = (text: string) => {
    const [proposal] = read(['body', text]).proposals;
    if (!proposal) throw new Error('nothing found');
    return proposal;
  };

  it('is the same where only spelling or the place in the text differ', () => {
    const [a, b] = [one('مقتل ٣ أشخاص.'), one('أمطار غزيرة في الجنوب.\nمقتل 3 اشخاص.')];
    expect(fingerprintOf(a)).toBe(fingerprintOf(b));
    expect(fingerprintOf(a)).not.toBe(fingerprintOf(one('مقتل 4 أشخاص.')));
  });

  it('of equal ones goes by their turn, and by the latest capture that has them', () => {
    const earlier = [
      { fingerprint: 'x', start: 90, capturedAt: 1, snapshotId: 'old', state: 'dismissed' },
      { fingerprint: 'x', start: 10, capturedAt: 2, snapshotId: 'new', state: 'open' },
      { fingerprint: 'x', start: 50, capturedAt: 2, snapshotId: 'new', state: 'dismissed' },
      { fingerprint: 'y', start: 5, capturedAt: 1, snapshotId: 'old', state: 'accepted' },
    ];
    const matched = matchEarlier([{ fingerprint: 'x' }, { fingerprint: 'x' }, { fingerprint: 'x' }, { fingerprint: 'y' }, { fingerprint: 'z' }], earlier);
    expect(matched.map((each) => each?.state ?? null)).toEqual(['open', 'dismissed', null, 'accepted', null]);
  });

  it('is stated by a statement of the same value whose passage it meets', () => {
    const proposal = one(BODY);
    const value = proposedValue(proposal);
    expect(isStatedBy(proposal, { passage: { start: 0, end: proposal.end }, value })).toBe(true);
    expect(isStatedBy(proposal, { passage: { start: proposal.end, end: proposal.end + 9 }, value })).toBe(false);
    expect(isStatedBy(proposal, { passage: proposal, value: { ...value, low: 11, high: 11 } as typeof value })).toBe(false);
  });
});

describe('the statement that accepting makes', () => {
  const source: ProposalSource = { published: '2024-11-22', isOwn: false, confidential: false, author: null, outlet: { name: 'صحيفة النهر', entityId: 'paper', isOfficial: false } };
  const known: KnownNames = { agent: (name) => (name.includes('الشرطة') ? 'police' : null), place: () => null };
  const incident = { id: 'i', eventEdtf: '2024-11-20', placeId: 'factory', placeText: 'المصنع' };
  const killed = of(read(['body', BODY]).proposals, 'killed', 12) as Proposal;

  it('has who said it first and the outlet as its carrier', () => {
    const { attribution, said, asOf } = proposedFields(killed, source, null, known);
    expect(attribution.at(-1)).toEqual({ name: 'صحيفة النهر', role: 'carrier', entityId: 'paper' });
    expect([said, asOf]).toEqual(['2024-11-22', '2024-11-22']);
  });

  it('takes date and place from its incident only where the text is silent', () => {
    expect(proposedFields(killed, source, incident, known)).toMatchObject({ incidentId: 'i', eventDate: '2024-11-20', eventBasis: 'inferred', placeId: 'factory' });
    expect(proposedFields({ ...killed, edtf: '2024-11-19', place: 'الميناء' }, source, incident, known)).toMatchObject({ eventDate: '2024-11-19', eventBasis: 'resolved', placeId: null, placeText: 'الميناء' });
  });

  it('of a total has its period and no date of an event', () => {
    const total = proposedFields({ ...killed, scope: 'period_total', edtf: '2024-11-01/' }, source, incident, known);
    expect(total).toMatchObject({ scope: 'period_total', period: '2024-11-01/', eventDate: '', placeId: null });
    expect(parseDate(total.period).ok).toBe(true);
  });

  it('of an official body that names nobody else has that body as its origin', () => {
    const official = { ...source, outlet: { name: 'الدفاع المدني', entityId: 'cd', isOfficial: true } };
    expect(proposedFields({ ...killed, attribution: [] }, official, null, known).attribution).toEqual([{ name: 'الدفاع المدني', role: 'originator', entityId: 'cd' }]);
    expect(proposedFields({ ...killed, attribution: [{ name: 'الشرطة', role: 'originator' }] }, official, null, known).attribution.map(({ role }) => role)).toEqual(['originator', 'carrier']);
  });

  it('of a confidential source names nobody', () => {
    expect(proposedFields(killed, { ...source, isOwn: true, confidential: true, author: 'فلان' }, null, known).attribution).toEqual([]);
  });
});
