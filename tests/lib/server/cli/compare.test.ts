import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function isnad(args: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/server/cli/isnad.ts', ...args], { input, encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter((line) => line !== '').map((line): Record<string, unknown> => JSON.parse(line)), stderr: stderr.trim() };
}

const killed = (low: number, high: number | null = low, more = {}) => ({ kind: 'quantity', attribute: 'killed', low, high, ...more });
const line = (claim: object, statement: object, more = {}) => JSON.stringify({ claim, statement, ...more });

describe('isnad compare', () => {
  it('answers a line for each line, in order', () => {
    const { status, lines } = isnad(['compare', '--json'], [
      line(killed(9, 9, { incident: 'x' }), killed(9, null, { incident: 'x' })),
      line(killed(9), killed(9)),
      line(killed(9, 9, { place: 'محافظة نينوى', edtf: '2022-05-12' }), killed(12, 12, { place: 'نينوى', edtf: '2022-05-12', statementDate: null })),
      line(killed(9, 9, { incident: 'x' }), killed(19, 19, { incident: 'x' }), { copies: true }),
      line(killed(9, 9, { incident: 'x', origin: 'a', asOf: '2024-11-22' }), killed(12, 12, { incident: 'x', origin: 'a', asOf: '2024-11-23' })),
    ].join('\n'));
    expect(status).toBe(0);
    expect(lines.map(({ relation, evidence }) => [relation, evidence])).toEqual([
      ['covers', 'consistent'], ['undetermined', 'undetermined'], ['contradicts', 'contradicts'], ['misprint', 'context'], ['updates', 'undetermined'],
    ]);
    expect(lines[0]?.reason).toEqual({ rule: 14, code: 'less_precise', values: {} });
    expect(lines[1]?.reason).toMatchObject({ rule: 2 });
  });

  it.each([
    ['no JSON', `${line(killed(9), killed(9))}\n{`, 'line 2 is not JSON'],
    ['an empty line', `\n${line(killed(9), killed(9))}`, 'line 1 is empty; write one JSON object a line'],
    ['a missing side', '{"claim":{"low":9}}', 'line 1: statement is missing'],
    ['low above high', line(killed(9, 3), killed(9)), 'line 1: claim.low is above high'],
    ['a number in words', line({ low: 'nine' }, killed(9)), 'line 1: claim.low should be a number'],
    ['a date that is none', line(killed(9), killed(9, 9, { edtf: 'Friday' })), 'line 1: statement.edtf is not an EDTF date or interval'],
    ['a side without any value', line({}, killed(9)), 'line 1: claim names no value: give it low or high, edtf, entity, place or quote'],
  ])('refuses %s with one line that names the line', (_, input, sentence) => {
    const { status, lines, stderr } = isnad(['compare', '--json'], input);
    expect({ status, lines, stderr }).toEqual({ status: 2, lines: [], stderr: `isnad: ${sentence}` });
  });
});
