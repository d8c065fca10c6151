// Somebody else's web server: the page of a web calendar and what it needs, at an origin that is not
// the feeds'. So a feed reaches the page only if its own server lets it (CORS).

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

async function answer(request, response) {
  const name = new URL(request.url, 'http://portal').pathname.slice(1);
  const script = name.endsWith('.js');
  try {
    const body = await readFile(script ? `${process.env.NODE_PATH}/${name}` : `${here}calendar.html`);
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

// Starts it on a free port of loopback: { origin, close() }.
export function portal() {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve({
      origin: `http://127.0.0.1:${server.address().port}`,
      close: () => server.close(),
    }));
  });
}
