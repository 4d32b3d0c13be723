import { parseArgs } from 'node:util';
import { findNumbers, type FoundNumber } from '@/lib/core/extract/numbers/find-numbers';
import type { NumberRole } from '@/lib/core/extract/numbers/number-role';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { ReadLanguage } from '@/lib/core/text/language';
import { BadUsage, printJsonLines, readStdinLines } from '../usage';
import { readLanguageFlag } from '../read-language-flag';

const USAGE = 'usage: isnad numbers --lang ar|en --json';

/** `isnad numbers --lang ar|en --json`: lines on stdin, a JSON object a line (design section 6). */
export async function run(args: string[]): Promise<number> {
  const { language, json } = readArguments(args);
  const lines = await readStdinLines();
  if (!json) {
    for (const line of lines) process.stdout.write(`${isListed(findNumbers(line, language)).map((n) => line.slice(n.start, n.end)).join('\t')}\n`);
    return 0;
  }
  await printJsonLines(
    lines.map((line, index) => {
      const points = indexCodePoints(line);
      return {
        line: index + 1,
        numbers: isListed(findNumbers(line, language)).map((found) => ({
          start: points.toCodePoint(found.start),
          end: points.toCodePoint(found.end),
          text: line.slice(found.start, found.end),
          low: found.low,
          high: found.high,
          qualifier: found.qualifier,
        })),
      };
    }),
  );
  return 0;
}

function readArguments(args: string[]): { language: ReadLanguage; json: boolean } {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { lang: { type: 'string' }, json: { type: 'boolean' } } }));
  } catch (error) {
    throw new BadUsage(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
  const language = readLanguageFlag(values.lang);
  if (language === null) throw new BadUsage(`numbers needs a language; ${USAGE}`);
  return { language, json: values.json ?? false };
}

/** Numbers written as such, be they quantities or not; digits glued to a unit, years, ages, ordinals and pronouns are none. */
const LISTED: ReadonlySet<NumberRole> = new Set(['count', 'percent', 'fraction', 'date_part', 'designation', 'time']);

function isListed(numbers: readonly FoundNumber[]): FoundNumber[] {
  return numbers.filter(({ role }) => LISTED.has(role));
}
