#!/usr/bin/env node
import { BadUsage } from './usage';
import { VERBS } from './verbs';

/**
 * The isnad command: one file a verb, loaded only when it is called, so that the pure verbs start fast.
 * Exit codes (design section 6): 0 success, 2 bad usage or bad input, with one clear line on stderr.
 */
async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`isnad <verb> …\n\n${VERBS.map((verb) => `  ${verb.usage}\n      ${verb.summary}`).join('\n')}\n`);
    return name === undefined ? 2 : 0;
  }
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) throw new BadUsage(`there is no verb "${name}"; the verbs are ${VERBS.map((v) => v.name).join(', ')}`);
  const { run } = await verb.load();
  return run(rest);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof BadUsage) {
      process.stderr.write(`isnad: ${error.message}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`isnad: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
  },
);
