import { spawn, type ChildProcess } from 'node:child_process';

/** A Node program the front starts and watches. */
export interface ChildCommand {
  /** For the log. */
  name: string;
  /** Arguments of `node`: the script and its own arguments. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** The first wait before a restart; doubled up to the longest while the child keeps dying. In milliseconds. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** A child that lived this long was well: the next death starts from the first wait again. */
const WELL_AFTER_MS = 20_000;
/** How long a child may take to finish what it is doing when told to stop. */
const GRACE_MS = 10_000;

/** Loaded into each child: when the front is gone, however it went, its channel closes and the child ends too. */
const END_WITH_PARENT = `data:text/javascript,${encodeURIComponent("process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel?.unref();")}`;

export interface SupervisedChild {
  /** The running process's id; null between a death and the restart. */
  pid: () => number | null;
  stop: () => Promise<void>;
}

/** Starts the program and starts it again whenever it ends, until `stop`. */
export function superviseChild(command: ChildCommand, log: (line: string) => void): SupervisedChild {
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopping = false;
  let wait = FIRST_WAIT_MS;

  const start = () => {
    const startedAt = Date.now();
    const started = spawn(process.execPath, ['--import', END_WITH_PARENT, ...command.args], {
      env: { ...process.env, ...command.env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child = started;
    let ended = false;
    const end = (how: string) => {
      if (ended) return;
      ended = true;
      if (child === started) child = null;
      if (stopping) return;
      if (Date.now() - startedAt > WELL_AFTER_MS) wait = FIRST_WAIT_MS;
      log(`${command.name} ended (${how}); started again in ${wait} ms`);
      timer = setTimeout(start, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    started.on('exit', (code, signal) => end(signal ?? `code ${code}`));
    started.on('error', (error) => end(error.message));
  };
  start();

  return {
    pid: () => child?.pid ?? null,
    stop: async () => {
      stopping = true;
      if (timer) clearTimeout(timer);
      const running = child;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      await new Promise<void>((resolve) => {
        const force = setTimeout(() => running.kill('SIGKILL'), GRACE_MS);
        running.once('exit', () => {
          clearTimeout(force);
          resolve();
        });
        running.kill('SIGTERM');
      });
    },
  };
}
