import { parseArgs } from 'node:util';
import { describeFinding, isProblem } from '@/lib/core/record/finding';
import type { SignedHead } from '@/lib/core/record/head';
import { signedHead } from '@/lib/schemas/record-log';
import { parseJson } from '@/lib/server/record/read-exported-record';
import { NothingToVerify, verifyExport, type Verification } from '@/lib/server/record/verify-export';
import { BadUsage, printJsonLines, readInputFile } from '../usage';

const USAGE = 'isnad verify DIR|FILE [--head FILE] [--json]';

/** Exit codes: 0 nothing wrong, 1 something was found, 2 bad usage. Works offline, on files alone. */
export async function run(args: string[]): Promise<number> {
  const { path, headFile, json } = readArguments(args);
  const keptHead = headFile === null ? null : await readHead(headFile);
  let verification: Verification;
  try {
    verification = await verifyExport(path, keptHead);
  } catch (error) {
    if (error instanceof NothingToVerify) throw new BadUsage(error.message);
    throw error;
  }
  const { findings, checked } = verification;
  const problems = findings.filter(isProblem);
  if (json) {
    await printJsonLines(findings.map((finding) => ({ ...finding, problem: isProblem(finding), sentence: describeFinding(finding) })));
  } else {
    for (const finding of findings) process.stdout.write(`${isProblem(finding) ? 'WRONG' : 'note '}  ${describeFinding(finding)}\n`);
    const what = `${count(checked.entries, 'log entry', 'log entries')}, ${count(checked.documents, 'document', 'documents')}, ${count(checked.files, 'file', 'files')}`;
    process.stdout.write(problems.length === 0 ? `Nothing wrong: checked ${what}.\n` : `${count(problems.length, 'thing is', 'things are')} wrong. Checked ${what}.\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

function readArguments(args: string[]): { path: string; headFile: string | null; json: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { head: { type: 'string' }, json: { type: 'boolean' } } });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new BadUsage(`name one folder or file: ${USAGE}`);
    return { path, headFile: values.head ?? null, json: values.json ?? false };
  } catch (error) {
    if (error instanceof BadUsage) throw error;
    throw new BadUsage(`${error instanceof Error ? error.message : String(error)}: ${USAGE}`);
  }
}

async function readHead(file: string): Promise<SignedHead> {
  const head = parseJson((await readInputFile(file)).toString('utf8'), signedHead);
  if (head === null) throw new BadUsage(`${file} is not a signed head (record/head.json of an export)`);
  return head;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
