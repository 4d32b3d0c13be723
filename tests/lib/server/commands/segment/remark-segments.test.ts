import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedSegment, remarkSegments } from '@/lib/server/commands/segment/remark-segments';

const rule = (start: number, end: number, kind: MarkedSegment['kind']): MarkedSegment => ({ start, end, kind, setBy: 'rule', setById: null });

describe('marking a stretch by hand', () => {
  it('cuts what reaches over its ends and replaces what lies in it', () => {
    const after = remarkSegments([rule(0, 10, 'headline'), rule(12, 40, 'body'), rule(42, 50, 'related')], { start: 20, end: 45, kind: 'embedded' }, 'me');
    expect(after.map(({ start, end, kind }) => [start, end, kind])).toEqual([[0, 10, 'headline'], [12, 20, 'body'], [20, 45, 'embedded'], [45, 50, 'related']]);
  });

  it('joins neighbours that a person gave one kind', () => {
    const once = remarkSegments([rule(0, 50, 'body')], { start: 10, end: 20, kind: 'related' }, 'me');
    expect(remarkSegments(once, { start: 20, end: 30, kind: 'related' }, 'me').map(({ start, end, kind }) => [start, end, kind])).toEqual([[0, 10, 'body'], [10, 30, 'related'], [30, 50, 'body']]);
  });

  it('leaves segments in order and apart, and the stretch of its kind, whatever was marked before', () => {
    const stretch = fc.record({ start: fc.nat(50), length: fc.integer({ min: 1, max: 30 }), kind: fc.constantFrom('body' as const, 'related' as const, 'embedded' as const) });
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (stretches) => {
        let segments: MarkedSegment[] = [rule(0, 30, 'headline'), rule(35, 80, 'body')];
        for (const { start, length, kind } of stretches) {
          segments = remarkSegments(segments, { start, end: start + length, kind }, 'me');
          expect(segments.some((segment) => segment.start <= start && segment.end >= start + length && segment.kind === kind)).toBe(true);
        }
        for (const [i, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.start).toBeGreaterThanOrEqual(segments[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});
