import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFront, type Front } from '@/lib/server/front/start-front';
import { bakeInto } from '@/tests/support/baked-sample';
import { NINE_KILLED, SAMPLE_DOCUMENTS, SECOND_REVISION } from '@/tests/support/sample-record';

const FAKE_APP = join(import.meta.dirname, '../../../support/fake-app.mjs');
const PAGE = '/ar/verdicts/nine-killed-wadi-sidra';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request as it is, without the help of fetch: raw path, no decoding, no redirects. */
function ask(front: Front, path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: Buffer } = {}): Promise<Answer> {
  const { answer, sent } = open(front, path, { method, headers });
  sent.end(body);
  return answer;
}

/** A deed whose body the test writes as it likes. */
function send(front: Front, headers: Record<string, string>) {
  const { answer, sent } = open(front, '/api/x', { method: 'POST', headers });
  return { answer, write: (piece: Buffer) => sent.write(piece), end: () => sent.end() };
}

function open(front: Front, path: string, { method, headers }: { method: string; headers: Record<string, string> }) {
  const { hostname, port } = new URL(front.url);
  const sent = request({ hostname, port, path, method, headers });
  const answer = new Promise<Answer>((resolve, reject) => {
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    sent.on('error', reject);
  });
  return { sent, answer };
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await condition()) return;
    await sleep(50);
  }
  throw new Error('it never came true');
}

let dataDir: string;
let front: Front;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'isnad-front-'));
  await bakeInto(dataDir);
  front = await startFront({
    port: 0, host: '127.0.0.1', dataDir, origin: 'https://isnad.example', patienceMs: 0, headersTimeoutMs: 700, maxBodyBytes: 1000,
    appCommand: { name: 'app', args: [FAKE_APP] }, workerCommand: null, log: () => undefined,
  });
  await front.whenAppReady(10_000);
});

afterAll(async () => {
  await front.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('a baked page', () => {
  it('comes with its type, length, tag and a policy that runs no script', async () => {
    const { status, headers, body } = await ask(front, PAGE);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'none'");
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['content-length']).toBe(String(body.length));
    expect(body.toString()).toContain('<html lang="ar" dir="rtl">');
  });

  it('is sent as brotli or gzip by the client’s own preference, and as it is otherwise', async () => {
    const plain = await ask(front, PAGE);
    const br = await ask(front, PAGE, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    const gzip = await ask(front, PAGE, { headers: { 'accept-encoding': 'br;q=0, gzip;q=0.5' } });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const none = await ask(front, PAGE, { headers: { 'accept-encoding': 'identity' } });
    expect(none.headers['content-encoding']).toBeUndefined();
    expect(new Set([plain.headers.etag, br.headers.etag, gzip.headers.etag]).size).toBe(3);
  });

  it('is answered by 304 when the reader has it, and by headers alone to HEAD', async () => {
    const { headers } = await ask(front, PAGE);
    const again = await ask(front, PAGE, { headers: { 'if-none-match': `"other", W/${headers.etag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    const head = await ask(front, PAGE, { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, headers['content-length']]);
  });

  it('finds an address however it is encoded, with a query or a final slash', async () => {
    expect((await ask(front, '/%61r/verdicts/nine%2Dkilled-wadi-sidra?utm=x')).status).toBe(200);
    const slash = await ask(front, `${PAGE}/`);
    expect([slash.status, slash.headers.location]).toEqual([308, PAGE]);
  });

  it('links to assets that may be kept for ever', async () => {
    const page = (await ask(front, PAGE)).body.toString();
    const stylesheet = /href="(\/assets\/reader\.[0-9a-f]{12}\.css)"/.exec(page)?.[1] ?? '';
    const { headers, status } = await ask(front, stylesheet);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('the record is open to other sites and never cached without asking', async () => {
    const log = await ask(front, '/record/log.jsonl');
    expect(log.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=0, must-revalidate' });
    expect(log.body.toString().trim().split('\n')).toHaveLength(SAMPLE_DOCUMENTS.length);
  });
});

describe('the root', () => {
  it.each([['en-GB,en;q=0.9', '/en'], ['fr, ar;q=0.5', '/ar'], ['', '/ar'], ['en;q=0, ar', '/ar']])('sends a reader of "%s" to %s', async (wanted, location) => {
    const { status, headers } = await ask(front, '/', { headers: { 'accept-language': wanted } });
    expect([status, headers.location, headers.vary]).toEqual([307, location, 'Accept-Language']);
  });
});

describe('hostile requests', () => {
  it.each(['/../manifest.json', '/..%2f..%2fmanifest.json', '/%2e%2e/manifest.json', '/record/../../manifest.json', '/ar/verdicts/..%5c..%5cx', '/__proto__', '/constructor', '/ar.html', '//ar'])(
    'no baked file answers to %s: the app is asked',
    async (path) => {
      const { body, headers } = await ask(front, path);
      expect(headers['content-type']).toBe('application/json');
      expect(JSON.parse(body.toString())).toMatchObject({ url: path });
    },
  );

  it('a malformed address is refused', async () => {
    expect((await ask(front, '/%')).status).toBe(400);
    expect((await ask(front, '/ar%00')).status).toBe(400);
    expect((await ask(front, '/ar%0d%0aset-cookie:x')).status).toBe(400);
  });
});

describe('what the app is sent', () => {
  it('holds forwarded headers that only the front knows, and nothing a client could forge', async () => {
    const { body, headers } = await ask(front, '/en/desk?x=1', {
      headers: {
        'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'for=6.6.6.6', 'x-real-ip': '6.6.6.6',
        'x-middleware-subrequest': 'proxy', connection: 'close, x-secret', 'x-secret': '1', te: 'trailers', cookie: 'session=1', host: 'evil.example',
      },
    });
    const seen = (JSON.parse(body.toString()) as { headers: Record<string, string>; url: string }).headers;
    expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'isnad.example', 'x-forwarded-proto': 'https', host: 'isnad.example', cookie: 'session=1' });
    for (const name of ['forwarded', 'x-real-ip', 'x-middleware-subrequest', 'x-secret', 'te']) expect(seen).not.toHaveProperty(name);
    expect(headers).not.toHaveProperty('x-hop');
    expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is streamed both ways, and a body above the bound is refused before or while it is sent', async () => {
    const posted = await ask(front, '/api/x', { method: 'POST', body: Buffer.alloc(900) });
    expect(JSON.parse(posted.body.toString())).toMatchObject({ method: 'POST', length: 900 });
    const declared = await ask(front, '/api/x', { method: 'POST', headers: { 'content-length': '1001' }, body: Buffer.alloc(1001) });
    expect([declared.status, JSON.parse(declared.body.toString())]).toEqual([413, { problem: 'body_too_large' }]);
    const chunked = await ask(front, '/api/x', { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: Buffer.alloc(5000) });
    expect(chunked.status).toBe(413);
    expect((await ask(front, '/stream')).body.toString()).toBe('first\nsecond\n');
  });

  it('a body that comes slowly may take longer than the app’s answer; one that stops coming is refused', async () => {
    const slow = send(front, { 'content-length': '800' });
    for (let piece = 0; piece < 8; piece += 1) {
      slow.write(Buffer.alloc(100));
      await sleep(200); // 1.6 s for an app that must begin its answer within 0.7 s
    }
    slow.end();
    expect(JSON.parse((await slow.answer).body.toString())).toMatchObject({ length: 800 });
    const stopped = send(front, { 'content-length': '800' });
    stopped.write(Buffer.alloc(100));
    expect((await stopped.answer).status).toBe(408);
  });

  it('a deed posted to a baked address goes to the app', async () => {
    expect(JSON.parse((await ask(front, PAGE, { method: 'POST' })).body.toString())).toMatchObject({ method: 'POST', url: PAGE });
  });

  it('an app that does not answer in time gets 504, while baked pages go on', async () => {
    const [slow, page] = await Promise.all([ask(front, '/sleep', { headers: { accept: 'text/html' } }), ask(front, PAGE)]);
    expect([slow.status, page.status]).toEqual([504, 200]);
  });
});

describe('a new generation', () => {
  it('is served as soon as its manifest is in place, and unchanged bytes stay the same', async () => {
    const before = await ask(front, PAGE);
    const asset = await ask(front, '/en/verdicts/no-drone-struck-depot');
    const retitled = { ...SECOND_REVISION, revision: 3, texts: { ...NINE_KILLED.texts, ar: { title: 'عنوان جديد', summary: 'خلاصة', reasoning: '', notKnown: null } } };
    const written = await bakeInto(dataDir, [...SAMPLE_DOCUMENTS, retitled]);
    expect(written.swapped).toBe(true);
    expect(written.kept).toBeGreaterThan(written.rendered);
    await until(async () => (await ask(front, PAGE)).body.toString().includes('عنوان جديد'));
    expect((await ask(front, PAGE)).headers.etag).not.toBe(before.headers.etag);
    expect((await ask(front, '/en/verdicts/no-drone-struck-depot')).headers.etag).toBe(asset.headers.etag);
  });

  it('that is older than what is served does not take its place', async () => {
    expect((await bakeInto(dataDir)).swapped).toBe(false);
    expect((await ask(front, PAGE)).body.toString()).toContain('عنوان جديد');
  });
});

describe('with the app killed', () => {
  it('readers notice nothing, and the app is started again', async () => {
    const pid = front.children().app;
    expect(pid).not.toBeNull();
    process.kill(pid ?? 0, 'SIGKILL');
    await until(() => front.children().app !== pid);
    const pages = await Promise.all([PAGE, '/en', '/record/head.json', '/'].map((path) => ask(front, path)));
    expect(pages.map((page) => page.status)).toEqual([200, 200, 200, 307]);
    await front.whenAppReady(10_000);
    const back = JSON.parse((await ask(front, '/en/desk')).body.toString()) as { pid: number };
    expect(back.pid).not.toBe(pid);
  });

  it('the rest gets a calm page in the language of its address, styled like the others', async () => {
    const alone = await startFront({ port: 0, host: '127.0.0.1', dataDir, appCommand: null, workerCommand: null, patienceMs: 0, log: () => undefined });
    const down = await ask(alone, '/en/desk', { headers: { accept: 'text/html' } });
    expect([down.status, down.headers['cache-control'], down.headers['retry-after']]).toEqual([503, 'no-store', '10']);
    expect(down.body.toString()).toMatch(/<html lang="en"[^]*This part is not available at the moment[^]*هذا القسم غير متاح الآن/);
    expect((await ask(alone, PAGE)).status).toBe(200);
    await alone.close();
  });

  it('an app that is nowhere gives 503: a page to browsers, a line to programs; without any bake too', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'isnad-front-'));
    const bare = await startFront({ port: 0, host: '127.0.0.1', dataDir: empty, appCommand: null, workerCommand: null, patienceMs: 0, log: () => undefined });
    const page = await ask(bare, '/ar/verdicts/x', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers['retry-after']]).toEqual([503, '10']);
    expect(page.body.toString()).toContain('lang="ar"');
    expect(page.headers).not.toHaveProperty('strict-transport-security');
    const line = await ask(bare, '/api/health');
    expect([line.status, JSON.parse(line.body.toString())]).toEqual([503, { problem: 'app_down' }]);
    await bare.close();
    await rm(empty, { recursive: true, force: true });
  });
});

describe('closing', () => {
  it('ends the children and lets go of the port', async () => {
    const own = await mkdtemp(join(tmpdir(), 'isnad-front-'));
    const other = await startFront({ port: 0, host: '127.0.0.1', dataDir: own, appCommand: { name: 'app', args: [FAKE_APP] }, workerCommand: null, log: () => undefined });
    await other.whenAppReady(10_000);
    const pid = other.children().app ?? 0;
    await other.close();
    expect(() => process.kill(pid, 0)).toThrow();
    await expect(ask(other, '/')).rejects.toThrow();
    await rm(own, { recursive: true, force: true });
  });
});
