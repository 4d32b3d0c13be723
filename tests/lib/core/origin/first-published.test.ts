import { describe, expect, it } from 'vitest';
import { firstPublished, type Publication } from '@/lib/core/origin/first-published';

const on = (id: string, earliest: string | null, latest: string | null = earliest, time: string | null = null): Publication & { id: string } => ({ id, earliest, latest, time });
const firstOf = (...items: ReturnType<typeof on>[]) => firstPublished(items).candidates.map(({ id }) => id);

describe('who published first', () => {
  it('is certain where one day lies before all others', () => {
    expect(firstOf(on('b', '2031-05-02'), on('a', '2031-05-01'), on('c', '2031-05-03'))).toEqual(['a']);
  });

  it('is open between two of one day, and between a month and a day in it', () => {
    expect(firstOf(on('a', '2031-05-01'), on('b', '2031-05-01'))).toEqual(['a', 'b']);
    expect(firstOf(on('month', '2031-05-01', '2031-05-31'), on('day', '2031-05-07'))).toEqual(['month', 'day']);
  });

  it('tells two of one day apart by their times, each in its own zone', () => {
    expect(firstOf(on('a', '2031-05-01', '2031-05-01', '14:00+03:00'), on('b', '2031-05-01', '2031-05-01', '11:30Z'))).toEqual(['a']);
    expect(firstOf(on('a', '2031-05-01', '2031-05-01', '14:00+03:00'), on('b', '2031-05-01'))).toEqual(['a', 'b']);
  });

  it('lists the undated apart, who can have been earlier', () => {
    const read = firstPublished([on('a', '2031-05-01'), on('none', null)]);
    expect(read.candidates.map(({ id }) => id)).toEqual(['a']);
    expect(read.undated.map(({ id }) => id)).toEqual(['none']);
  });
});
