import { parseArgs } from 'node:util';
import { parseIsoDay } from '@/lib/core/extract/dates/civil';
import { findDates, type FindDatesOptions } from '@/lib/core/extract/dates/find-dates';
import { BadUsage, printJsonLines, readStdinLines } from '../usage';

const USAGE = 'usage: dates --lang ar|en [--anchor YYYY-MM-DD] --json, with a text a line on standard input';

/** `isnad dates --lang ar|en --anchor 2024-11-22 --json`: a text a line on stdin → {line, dates} a line. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  const lines = await readStdinLines();
  await printJsonLines(lines.map((text, i) => ({ line: i + 1, dates: findDates(text, options).map(({ start, end, value }) => ({
    start, end, text: value.text, edtf: value.edtf, earliest: value.earliest, latest: value.latest,
  })) })));
  return 0;
}

function readOptions(args: string[]): FindDatesOptions {
  let values: { lang?: string; anchor?: string };
  try {
    ({ values } = parseArgs({ args, options: { lang: { type: 'string' }, anchor: { type: 'string' }, json: { type: 'boolean' } } }));
  } catch {
    throw new BadUsage(USAGE);
  }
  const { lang, anchor } = values;
  if (lang !== 'ar' && lang !== 'en') throw new BadUsage(USAGE);
  if (anchor !== undefined && parseIsoDay(anchor) === null) throw new BadUsage(`--anchor must be a day such as 2024-11-22, not ${anchor}`);
  return { language: lang, anchor: anchor ?? null };
}
