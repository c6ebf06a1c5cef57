import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import type { Plugin } from 'vite';

const MOCKED = ['/api/', '/session'];

/** Answers the API from the unit tests' handlers, to look at pages without a stack. Only in `--mode mock`. */
export function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!MOCKED.some((path) => request.url?.startsWith(path))) {
          next();
          return;
        }
        void server
          .ssrLoadModule('/src/testing/handlers.ts')
          .then(async (module) => reply(module['handlers'] as RequestHandler[], request, response))
          .catch(next);
      });
    },
  };
}

async function reply(handlers: RequestHandler[], incoming: IncomingMessage, outgoing: ServerResponse) {
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await bodyOf(incoming);
  const request = new Request(new URL(incoming.url ?? '/', 'https://localhost:8443'), {
    method,
    headers: headersOf(incoming),
    body,
  });
  const answer = await getResponse(handlers, request);
  outgoing.statusCode = answer?.status ?? 404;
  answer?.headers.forEach((value, name) => outgoing.setHeader(name, value));
  outgoing.end(answer === undefined ? '' : Buffer.from(await answer.arrayBuffer()));
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') {
      headers.set(name, value);
    }
  }
  return headers;
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
