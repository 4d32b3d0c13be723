import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { PUBLISHED_KINDS } from '@/lib/schemas/source';
import { OPERATOR } from '@/lib/server/access/actor';
import { findInputFiles } from '@/lib/server/cli/input-files';
import { problemLine } from '@/lib/server/cli/problem-line';
import { BadUsage, printJsonLines } from '@/lib/server/cli/usage';
import { execute } from '@/lib/server/commands/execute';
import type { SameBytes } from '@/lib/server/commands/source/require-new-bytes';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { sweepBlobs } from '@/lib/server/db/blobs';
import { closeClients } from '@/lib/server/db/clients';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';

interface Imported {
  file: string;
  state: 'imported' | 'duplicate' | 'refused';
  sourceId: string | null;
  encoding: string | null;
  reason: string | null;
}

type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/**
 * `isnad import DIR|FILE… [--outlet NAME] [--kind KIND] [--language TAG] [--json]`: each file becomes a source in a deed of
 * its own. What is there already is passed over, so an import that was broken off goes on when it is called again.
 */
export async function run(args: string[]): Promise<number> {
  const { files: paths, outlet, kind, language, json } = readArguments(args);
  const files = await findInputFiles(paths);
  prepareData(getEnv());
  await sweepBlobs(new Date());
  const bar = process.stderr.isTTY && !json ? new SingleBar({ format: 'import {bar} {value}/{total} {file}', stream: process.stderr, hideCursor: true, clearOnComplete: true }) : null;
  bar?.start(files.length, 0, { file: '' });
  const done: Imported[] = [];
  try {
    for (const file of files) {
      bar?.update(done.length, { file: basename(file) });
      const one = await importFile(file, { outlet, kind, language });
      done.push(one);
      if (json) await printJsonLines([one]);
    }
  } finally {
    bar?.stop();
    await closeClients();
  }
  return report(done, json);
}

function readArguments(args: string[]) {
  const parse = () => parseArgs({ args, allowPositionals: true, options: { outlet: { type: 'string' }, kind: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } } });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    throw new BadUsage(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new BadUsage('name the folder or the files to bring in: isnad import DIR|FILE… [--outlet NAME] [--kind KIND] [--language TAG]');
  const kind = PUBLISHED_KINDS.find((known) => known === (values.kind ?? 'article'));
  if (!kind) throw new BadUsage(`--kind is one of ${PUBLISHED_KINDS.join(', ')}`);
  return { files: positionals, outlet: values.outlet ?? '', kind, language: values.language ?? null, json: values.json ?? false };
}

async function importFile(file: string, { outlet, kind, language }: { outlet: string; kind: PublishedKind; language: string | null }): Promise<Imported> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return { file, state: 'refused', sourceId: null, encoding: null, reason: `can't be opened (${bytes.code ?? bytes.message})` };
  const result = await execute(captureSource, OPERATOR, {
    kind, outletId: null, outletName: outlet, url: '', author: '', published: '', publishedTime: '', confidential: false, agreedWordingAr: '', agreedWordingEn: '',
    notes: '', content: { via: 'file', name: basename(file), bytes }, title: '', language, evenIfSame: false,
  });
  if (result.ok) return { file, state: 'imported', sourceId: result.value.sourceId, encoding: result.value.encoding, reason: null };
  const { problem } = result;
  if (problem.code === 'sameBytes') return { file, state: 'duplicate', sourceId: (problem.current as SameBytes).sourceId, encoding: null, reason: null };
  return { file, state: 'refused', sourceId: null, encoding: null, reason: problemLine(problem) };
}

/** Says what came of it; 2 when a file was refused. */
function report(done: readonly Imported[], json: boolean): number {
  const refused = done.filter((one) => one.state === 'refused');
  for (const { file, reason } of refused) process.stderr.write(`isnad: ${file}: ${reason}\n`);
  if (!json) {
    const count = (state: Imported['state']) => done.filter((one) => one.state === state).length;
    process.stdout.write(`${count('imported')} brought in, ${count('duplicate')} there already, ${refused.length} refused.\n`);
  }
  return refused.length > 0 ? 2 : 0;
}
