import { describe, expect, it } from 'vitest';
import { readLocalMoment } from '@/components/desk/verdict/read-local-moment';

describe('the moment an approved verdict goes out', () => {
  it('is read in the time zone of whoever types it, in any way a day and an hour are written', () => {
    const at = new Date(2031, 4, 3, 18, 5).getTime();
    for (const [day, time] of [['2031-05-03', '18:05'], ['3/5/2031', '18:05'], ['3 أيار 2031', '١٨:٠٥'], ['3 May 2031', ' 18:05 ']] as const) expect(readLocalMoment(day, time)?.getTime()).toBe(at);
    expect(readLocalMoment('2031-05-03', '7:30')?.getHours()).toBe(7);
  });

  it('is nothing while the day or the hour is not exact', () => {
    for (const [day, time] of [['', '18:05'], ['2031-05', '18:05'], ['2031-05-03~', '18:05'], ['2031-02-30', '18:05'], ['2031-05-03', ''], ['2031-05-03', '24:00'], ['2031-05-03', '6 pm']] as const) expect(readLocalMoment(day, time)).toBeNull();
  });
});
