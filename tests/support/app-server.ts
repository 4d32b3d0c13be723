import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './source-files';

/** The built product, running as its users run it: `node dist/isnad.mjs start` on a free port with a data folder of its own. */
export interface AppServer {
  /** Without a trailing slash. */
  origin: string;
  port: number;
  dataDir: string;
  /** The front's process. */
  process: ChildProcess;
  /** Everything printed so far. */
  output: () => string;
  /** The process id of the Next app behind the front; null between its death and its restart. */
  appPid: () => number | null;
  /** Runs a verb of the command line on the same data; fails with what it printed when it fails. */
  isnad: (...args: string[]) => Promise<string>;
  /** The same with text on standard input. */
  isnadWithInput: (input: string, ...args: string[]) => Promise<string>;
  /** Adds a person and gives their one-time sign-in link. */
  addPerson: (person: { email: string; name: string; role: string; lang?: 'ar' | 'en' }) => Promise<string>;
  /** Stops it; the data folder stays, so that it can be started again on it. */
  stop: () => Promise<void>;
  /** As a power cut would: no goodbye to anything. */
  kill: () => Promise<void>;
}

export interface AppServerOptions {
  /** Keeps the data of an earlier run; without it a fresh folder is made. */
  dataDir?: string;
  port?: number;
  /** `start` (default) or `demo`. */
  verb?: 'start' | 'demo';
}

/** How long the product may take to say where it is, in milliseconds. */
const START_PATIENCE_MS = 90_000;
/** How long it may take to stop by itself, in milliseconds. */
const STOP_PATIENCE_MS = 15_000;

/** Starts the built product and waits until it answers. `npm run build` must have been run. */
export async function startApp(options: AppServerOptions = {}): Promise<AppServer> {
  const program = join(ROOT, 'dist', 'isnad.mjs');
  if (!existsSync(program)) throw new Error('there is no dist/isnad.mjs: run npm run build first');
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'isnad-e2e-'));
  // The app behind the front takes the next port, so both must be free.
  const port = options.port ?? (await findFreePorts());
  const origin = `http://localhost:${port}`;
  const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', ISNAD_APP_PORT: '', ISNAD_ORIGIN: origin, ISNAD_DATA: dataDir, ISNAD_SECRET: 'for-tests-only-for-tests-only-for-tests' };
  // A group of its own, so that a kill takes the app and the worker with the front.
  const child = spawn(process.execPath, [program, options.verb ?? 'start'], { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));

  const end = (signal: NodeJS.Signals) => stopGroup(child, signal);
  try {
    await waitUntilAnswering(origin, child, () => printed);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }

  const isnadWithInput = (input: string, ...args: string[]) => runIsnad(program, environment, input, args);
  const isnad = (...args: string[]) => isnadWithInput('', ...args);
  return {
    origin,
    port,
    dataDir,
    process: child,
    output: () => printed,
    appPid: () => findChild(child.pid, 'next-server'),
    isnad,
    isnadWithInput,
    addPerson: async ({ email, name, role, lang = 'en' }) => {
      const told = await isnad('user', 'add', email, '--name', name, '--role', role, '--lang', lang);
      const link = /^https?:\/\/\S+$/m.exec(told)?.[0];
      if (!link) throw new Error(`no sign-in link in: ${told}`);
      return link;
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Takes a data folder away that a test is done with. */
export function removeData(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
}

async function waitUntilAnswering(origin: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the product stopped with ${child.exitCode}:\n${printed()}`);
    // Both halves: the front says where it is, and the app behind it reads its database.
    const answer = printed().includes(origin) ? await fetch(`${origin}/api/health`).catch(() => null) : null;
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`the product did not answer in time:\n${printed()}`);
    await pause(200);
  }
}

async function stopGroup(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signalGroup(child.pid, signal, signal === 'SIGKILL');
  const timer = setTimeout(() => signalGroup(child.pid ?? 0, 'SIGKILL', true), STOP_PATIENCE_MS);
  await gone;
  clearTimeout(timer);
}

/** A stop is for the front to hand on; a kill is for all of them at once. */
function signalGroup(pid: number, signal: NodeJS.Signals, isWholeGroup: boolean): void {
  try {
    process.kill(isWholeGroup ? -pid : pid, signal);
  } catch {
    // Gone already.
  }
}

/** The child of a process whose command line names `what`, by the system's own list. */
function findChild(parent: number | undefined, what: string): number | null {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args=', '-ww'], { encoding: 'utf8' }).split('\n');
  const found = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).find((parts) => Number(parts?.[2]) === parent && parts?.[3]?.includes(what));
  return found ? Number(found[1]) : null;
}

function runIsnad(program: string, environment: NodeJS.ProcessEnv, input: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, env: environment });
    let out = '';
    let problems = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (problems += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`isnad ${args.join(' ')} ended with ${code}: ${problems || out}`))));
    child.stdin.end(input);
  });
}

/** A port that is free together with the one after it. */
async function findFreePorts(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await listenOnce(0);
    if (port !== null && port < 65_535 && (await listenOnce(port + 1)) !== null) return port;
  }
  throw new Error('no two neighbouring ports are free');
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
