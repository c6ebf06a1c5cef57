import { type APIRequestContext, type APIResponse, type BrowserContext, expect } from '@playwright/test';

/** The API as a browser's session may use it. */
export interface Api {
  readonly get: <Data>(path: string) => Promise<Data>;
  /** A create or a business verb; with a version where the API wants If-Match. */
  readonly post: <Data>(path: string, body?: object, version?: number) => Promise<Data>;
  /** A file as it is. */
  readonly upload: <Data>(path: string, file: Buffer) => Promise<Data>;
  /** Without a word on what should come back: for what is refused. */
  readonly ask: (method: 'GET' | 'POST', path: string, body?: object) => Promise<APIResponse>;
}

interface Session {
  readonly csrfToken?: string;
}

export async function apiOf(context: BrowserContext): Promise<Api> {
  const session = (await (await context.request.get('/session')).json()) as Session;
  return api(context.request, session.csrfToken);
}

/** Someone without an account. */
export function publicApi(request: APIRequestContext): Api {
  return api(request, undefined);
}

function api(request: APIRequestContext, csrfToken: string | undefined): Api {
  const ask = (method: 'GET' | 'POST', path: string, body?: object | Buffer, version?: number) =>
    request.fetch(path, {
      method,
      ...(body === undefined ? {} : { data: body }),
      headers: {
        ...(Buffer.isBuffer(body) ? { 'Content-Type': 'application/octet-stream' } : {}),
        ...(csrfToken === undefined ? {} : { 'X-CSRF-Token': csrfToken }),
        ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
        ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
      },
    });
  return {
    get: async <Data>(path: string) => read<Data>(await ask('GET', path)),
    post: async <Data>(path: string, body?: object, version?: number) =>
      read<Data>(await ask('POST', path, body, version)),
    upload: async <Data>(path: string, file: Buffer) => read<Data>(await ask('POST', path, file)),
    ask: (method, path, body) => ask(method, path, body),
  };
}

interface Page<Item> {
  readonly items: Item[];
  readonly next?: string | null;
}

/** A list from its first page to its last. */
export async function everyItem<Item>(reader: Api, path: string): Promise<Item[]> {
  const start = `${path}${path.includes('?') ? '&' : '?'}limit=100`;
  const items: Item[] = [];
  let page: Page<Item> = await reader.get(start);
  items.push(...page.items);
  while (page.next) {
    page = await reader.get<Page<Item>>(`${start}&after=${encodeURIComponent(page.next)}`);
    items.push(...page.items);
  }
  return items;
}

async function read<Data>(response: APIResponse): Promise<Data> {
  expect(
    response.ok(),
    `${response.url()} answered ${String(response.status())} ${await response.text()}`,
  ).toBe(true);
  return (await response.json()) as Data;
}
