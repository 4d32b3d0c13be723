import { Agent, request as requestUpstream, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Headers that belong to one connection, not to the message (RFC 9110 section 7.6.1). */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];
/** Headers that only the front may set, and those by which Next's own parts talk to each other. */
const FORGEABLE = /^(x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-invoke-.*)$/;

export interface ProxyOptions {
  /** The app's port on 127.0.0.1. */
  appPort: number;
  /** ISNAD_ORIGIN: host and scheme the app is told, whatever the client's Host header says. */
  origin: string;
  maxBodyBytes: number;
  /** How long the app may take until its first header once the whole request is there, and a client between two pieces of its body, in milliseconds. */
  headersTimeoutMs: number;
  /** How long to try again while nothing listens on the app's port (it is being restarted), in milliseconds. */
  patienceMs: number;
  /** How many proxies of the newsroom's own stand before the front: so many addresses of x-forwarded-for are believed. */
  trustedProxies: number;
  /** Headers for every answer that does not bring them itself. */
  headers: OutgoingHttpHeaders;
}

/** Why a request could not be answered by the app. */
export type ProxyFailure = 'app_down' | 'app_slow' | 'client_slow' | 'body_too_large';

/** Between two tries to reach an app that is starting, in milliseconds. */
const RETRY_MS = 100;

/** Unused connections are let go before the app closes them (after 5 s): a deed sent into a closing one would be lost. */
const IDLE_SOCKET_MS = 3_000;

/** Makes the function that passes a request to the app and streams the answer back. `fail` answers when nothing was sent yet. */
export function createProxy(options: ProxyOptions) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: IDLE_SOCKET_MS });

  async function pass(request: IncomingMessage, response: ServerResponse, fail: (why: ProxyFailure) => Promise<void>): Promise<void> {
    if (Number(request.headers['content-length'] ?? 0) > options.maxBodyBytes) {
      await fail('body_too_large');
      return;
    }
    const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
    const until = Date.now() + options.patienceMs;
    for (;;) {
      const outcome = await tryOnce(request, response, hasBody);
      // Only a request of which nothing was read can be sent again.
      const mayRetry = outcome === 'app_down' && !hasBody && Date.now() < until && !response.destroyed;
      if (!mayRetry) {
        if (outcome !== 'done' && !response.headersSent && !response.destroyed) await fail(outcome);
        return;
      }
      await sleep(RETRY_MS);
    }
  }

  function tryOnce(request: IncomingMessage, response: ServerResponse, hasBody: boolean): Promise<ProxyFailure | 'done'> {
    return new Promise((resolve) => {
      let failure: ProxyFailure = 'app_down';
      const upstream = requestUpstream({
        host: '127.0.0.1',
        port: options.appPort,
        method: request.method,
        path: request.url,
        headers: forwardedHeaders(request, options),
        agent,
      });
      const timer = setTimeout(() => {
        // A body that stopped coming while the app was ready for more is the client's doing.
        failure = hasBody && !request.complete && !upstream.writableNeedDrain ? 'client_slow' : 'app_slow';
        upstream.destroy();
      }, options.headersTimeoutMs);
      upstream.on('response', (answer) => {
        clearTimeout(timer);
        response.writeHead(answer.statusCode ?? 502, { ...options.headers, ...withoutHopByHop(answer.headers) });
        answer.pipe(response);
        answer.on('error', () => response.destroy());
        response.on('close', () => {
          if (!answer.complete) upstream.destroy();
          resolve('done');
        });
      });
      upstream.on('error', () => {
        clearTimeout(timer);
        if (response.headersSent) response.destroy();
        resolve(failure);
      });
      response.on('close', () => upstream.destroy());
      if (!hasBody) {
        upstream.end();
        return;
      }
      let received = 0;
      request.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (!response.headersSent) timer.refresh();
        if (received > options.maxBodyBytes) {
          failure = 'body_too_large';
          upstream.destroy();
        }
      });
      request.pipe(upstream);
    });
  }

  return { pass, close: () => agent.destroy() };
}

/** The client's headers without what it must not decide, and what the front alone knows. */
export function forwardedHeaders(request: Pick<IncomingMessage, 'headers' | 'socket'>, options: Pick<ProxyOptions, 'origin' | 'trustedProxies'>): OutgoingHttpHeaders {
  const { protocol, host } = new URL(options.origin);
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(withoutHopByHop(request.headers))) {
    if (!FORGEABLE.test(name)) headers[name] = value;
  }
  // Bodies without a length are chunked anew by Node on the way to the app.
  if (request.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked';
  return {
    ...headers,
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': clientAddress(request, options.trustedProxies),
  };
}

/** Who asks: the socket's peer, or, behind the newsroom's own proxies, the address the outermost of them saw. */
function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (trustedProxies === 0) return peer;
  const told = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((part) => part.trim()).filter(Boolean);
  return told.at(-trustedProxies) ?? peer;
}

function withoutHopByHop(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(',').map((name) => name.trim());
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name) && !named.includes(name)));
}
