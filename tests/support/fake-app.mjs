import { createServer } from 'node:http';

/** Stands in for the Next app behind the front: tells what it was sent, sleeps, streams, or dies when asked to. */
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://app');
  if (url.pathname === '/sleep') return; // never answers
  if (url.pathname === '/die') process.exit(1);
  if (url.pathname === '/stream') {
    response.writeHead(200, { 'content-type': 'text/plain', 'x-powered-by': 'fake' });
    response.write('first\n');
    setTimeout(() => response.end('second\n'), 400);
    return;
  }
  let length = 0;
  request.on('data', (chunk) => {
    length += chunk.length;
  });
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', connection: 'keep-alive, x-hop', 'x-hop': 'secret', 'set-cookie': ['a=1', 'b=2'] });
    response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, length, pid: process.pid }));
  });
});
server.listen(Number(process.env.PORT), process.env.HOSTNAME);
