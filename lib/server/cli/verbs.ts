import type { VerbModule } from './usage';

interface Verb {
  name: string;
  usage: string;
  summary: string;
  load: () => Promise<VerbModule>;
}

/** Every verb of the command line (design section 6). Flags of a verb are parsed with node:util `parseArgs`. */
export const VERBS: readonly Verb[] = [
  {
    name: 'compare',
    usage: 'compare --json',
    summary: 'hold statements against claims: {claim, statement} a line on stdin',
    load: () => import('./verbs/compare'),
  },
  {
    name: 'anchor',
    usage: 'anchor --json',
    summary: 'find excerpts again in a text that may have changed: {text, selector} a line on stdin',
    load: () => import('./verbs/anchor'),
  },
  {
    name: 'import',
    usage: 'import DIR|FILE… [--outlet NAME] [--kind KIND] [--language TAG] [--json]',
    summary: 'bring text, HTML and Markdown files in as sources; what is there already is passed over',
    load: () => import('./verbs/import'),
  },
  {
    name: 'user',
    usage: 'user add EMAIL --name NAME --role fact_checker|editor|admin [--lang ar|en] [--password-stdin] | user link EMAIL',
    summary: 'add a person, with a password from stdin or a one-time sign-in link; or print such a link',
    load: () => import('./verbs/user'),
  },
  { name: 'migrate', usage: 'migrate', summary: 'bring the database up to date', load: () => import('./verbs/migrate') },
  { name: 'dev', usage: 'dev', summary: 'run the development server', load: () => import('./verbs/dev') },
  {
    name: 'reprints',
    usage: 'reprints DIR --json',
    summary: 'pairs of files in a folder that share passages, with the spans',
    load: () => import('./verbs/reprints'),
  },
  {
    name: 'numbers',
    usage: 'numbers --lang ar|en --json',
    summary: 'numbers in each line on stdin, in digits and in words, with their bounds',
    load: () => import('./verbs/numbers'),
  },
  {
    name: 'dates',
    usage: 'dates --lang ar|en [--anchor YYYY-MM-DD] --json',
    summary: 'dates in each line on stdin as EDTF with their bounds, resolved against the anchor',
    load: () => import('./verbs/dates'),
  },
  {
    name: 'extract',
    usage: 'extract FILE… [--lang ar|en] [--published 2024-11-22] --json',
    summary: 'checkable statements in each file: typed, scoped, dated and attributed',
    load: () => import('./verbs/extract'),
  },
  {
    name: 'verify',
    usage: 'verify DIR|FILE [--head FILE] [--json]',
    summary: 'check an exported record offline: edited, deleted, reordered or withheld (exit 1 when something is wrong)',
    load: () => import('./verbs/verify'),
  },
  { name: 'build', usage: 'build', summary: 'build the app and bundle front, worker and command line', load: () => import('./verbs/build') },
  { name: 'start', usage: 'start', summary: 'serve: the front, and behind it the app and the worker', load: () => import('./verbs/start') },
  { name: 'demo', usage: 'demo', summary: 'load the sample dossier into an empty database and serve it on this machine alone', load: () => import('./verbs/demo') },
  { name: 'worker', usage: 'worker', summary: 'do waiting jobs (started by start)', load: () => import('./verbs/worker') },
  { name: 'bake', usage: 'bake', summary: 'bake the public pages from the record', load: () => import('./verbs/bake') },
  { name: 'export', usage: 'export DIR', summary: 'write the public site and the record into an empty folder', load: () => import('./verbs/export') },
  { name: 'backup', usage: 'backup FILE', summary: 'write database, blobs and keys into one file', load: () => import('./verbs/backup') },
  { name: 'restore', usage: 'restore FILE', summary: 'bring a backup back into an empty data folder', load: () => import('./verbs/restore') },
];
