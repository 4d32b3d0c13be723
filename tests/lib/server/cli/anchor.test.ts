import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function isnad(input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/server/cli/isnad.ts', 'anchor', '--json'], { input, encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line)), stderr: stderr.trim() };
}

const line = (text: string, selector: object) => JSON.stringify({ text, selector });
const quote = { exact: 'مقتل تسعة مسلحين في الحي القديم من المدينة', prefix: 'أعلن الناطق ', suffix: ' فجر الجمعة' };
const text = `${quote.prefix}${quote.exact}${quote.suffix}`;

describe('isnad anchor', () => {
  it('answers a line for each line, in code points', () => {
    const { status, lines } = isnad([
      line(text, quote), line(`😀 ${text}`, quote), line(text.replace('القديم', 'القديمة'), quote), line(text.replace('تسعة', 'سبعة'), quote), line('لا شيء هنا', quote), line(text, { ...quote, start: null, end: null }),
    ].join('\n'));
    expect(status).toBe(0);
    expect(lines).toEqual([
      { state: 'anchored', start: 12, end: 54, score: 1 },
      { state: 'anchored', start: 14, end: 56, score: 1 },
      expect.objectContaining({ state: 'moved', start: 12 }),
      expect.objectContaining({ state: 'changed', start: 12 }),
      { state: 'orphaned', start: null, end: null, score: 0 },
      { state: 'anchored', start: 12, end: 54, score: 1 },
    ]);
  });

  it.each([
    ['no JSON', 'x', 'line 1 is not JSON'],
    ['no text', '{"selector":{"exact":"a"}}', 'line 1: text is missing'],
    ['an empty quote', line('a', { exact: '' }), 'line 1: selector.exact is empty'],
    ['an end before the start', line('a', { exact: 'a', start: 3, end: 1 }), 'line 1: selector ends before it starts'],
    ['a negative offset', line('a', { exact: 'a', start: -1 }), 'line 1: selector.start is below zero'],
  ])('refuses %s with one line that names the line', (_, input, sentence) => {
    expect(isnad(input)).toEqual({ status: 2, lines: [], stderr: `isnad: ${sentence}` });
  });
});
