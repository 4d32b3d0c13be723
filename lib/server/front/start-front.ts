import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer';
import { openBakedSite } from './baked-site';
import { findFreePort, waitForPort } from './loopback-port';
import { createProxy } from './proxy';
import { commonHeaders, readerHeaders } from './security-headers';
import { superviseChild, type ChildCommand } from './supervised-child';

export interface FrontOptions {
  /** 0 takes any free port. */
  port: number;
  host: string;
  dataDir: string;
  /** ISNAD_ORIGIN, without a final slash; the address the front listens on when left out. */
  origin?: string;
  /** The app: started with PORT and HOSTNAME set. Null when it runs elsewhere (tests): `appPort` then says where. */
  appCommand: ChildCommand | null;
  workerCommand: ChildCommand | null;
  /** The app's port on 127.0.0.1; a free one is found when left out. */
  appPort?: number;
  maxBodyBytes?: number;
  cacheBytes?: number;
  headersTimeoutMs?: number;
  patienceMs?: number;
  trustedProxies?: number;
  log?: (line: string) => void;
}

export interface Front {
  url: string;
  appPort: number;
  /** Process ids of the children; null while one is being started again. */
  children: () => { app: number | null; worker: number | null };
  /** Waits until the app accepts connections. Rejects after `timeoutMs`. */
  whenAppReady: (timeoutMs: number) => Promise<void>;
  /** Stops taking requests, lets running ones finish for a moment, stops the children. */
  close: () => Promise<void>;
}

const MEGABYTE = 1024 * 1024;
/** Running requests get this long to finish when the front closes, in milliseconds. */
const CLOSING_MS = 3_000;

/**
 * The front process: answers what is baked before anything else, sends `/` to a language, passes the rest to the app, and
 * keeps app and worker running. With the app dead, baked pages go on and the rest gets a calm 503.
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const log = options.log ?? ((line) => process.stderr.write(`front: ${line}\n`));
  const site = await openBakedSite(options.dataDir, options.cacheBytes ?? 64 * MEGABYTE, log);
  const appPort = options.appPort ?? (await findFreePort());
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 10_000, maxHeaderSize: 32 * 1024 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  }).catch((error: unknown) => {
    site.close();
    throw error;
  });
  const address = server.address() as AddressInfo;
  const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${address.port}`;
  const origin = options.origin ?? url;
  const baked = readerHeaders(origin);
  const proxy = createProxy({
    appPort,
    origin,
    maxBodyBytes: options.maxBodyBytes ?? 25 * MEGABYTE,
    headersTimeoutMs: options.headersTimeoutMs ?? 60_000,
    patienceMs: options.patienceMs ?? 3_000,
    trustedProxies: options.trustedProxies ?? 0,
    headers: commonHeaders(origin),
  });

  server.on('request', (request, response) => {
    const answering = answer(request, response, { site, baked, proxy });
    answering?.catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { ...baked, 'content-type': 'text/plain; charset=utf-8' });
      response.end();
    });
  });

  const env = { PORT: String(appPort), HOSTNAME: '127.0.0.1' };
  const app = options.appCommand && superviseChild({ ...options.appCommand, env: { ...options.appCommand.env, ...env } }, log);
  const worker = options.workerCommand && superviseChild(options.workerCommand, log);

  return {
    url,
    appPort,
    children: () => ({ app: app?.pid() ?? null, worker: worker?.pid() ?? null }),
    whenAppReady: (timeoutMs) => waitForPort(appPort, timeoutMs),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
      await Promise.all([closed, worker?.stop()]);
      clearTimeout(force);
      await app?.stop();
      proxy.close();
      site.close();
    },
  };
}
