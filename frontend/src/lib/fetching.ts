import type { Client } from 'openapi-fetch';

/*
 * What openapi-fetch's types say, in the few lines that the site needs of it: its own are 2 KB on every page (ADR 61).
 */

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

type Calls<Paths extends object> = Pick<Client<Paths>, (typeof METHODS)[number]>;

interface Init extends Omit<RequestInit, 'body' | 'headers'> {
  readonly params?: {
    readonly path?: Values;
    readonly query?: Values;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** For a body that is no JSON. */
  readonly bodySerializer?: (body: unknown) => BodyInit;
}

type Value = string | number | boolean | null | undefined;
type Values = Readonly<Record<string, Value | readonly Value[]>>;

/** Calls of a service by its contract; what they give is an answer or a problem, each as it was read. */
export function callsOf<Paths extends object>(send: (request: Request) => Promise<Response>): Calls<Paths> {
  const calls = METHODS.map((method) => [
    method,
    async (path: string, init: Init = {}) => read(await send(requestOf(method, path, init))),
  ]);
  return Object.fromEntries(calls) as Calls<Paths>;
}

function requestOf(method: string, path: string, init: Init): Request {
  const { params = {}, headers, body, bodySerializer = JSON.stringify, ...rest } = init;
  const query = new URLSearchParams(
    Object.entries(params.query ?? {}).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [[name, String(one)]])),
    ),
  ).toString();
  const at = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(String([params.path?.[name]].flat()[0])),
  );
  return new Request(`${window.location.origin}${at}${query === '' ? '' : `?${query}`}`, {
    redirect: 'follow',
    ...rest,
    method,
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...params.header,
      ...headers,
    },
    ...(body === undefined ? {} : { body: bodySerializer(body) }),
  });
}

async function read(response: Response) {
  const text = await response.text();
  if (response.ok) {
    return { data: text === '' ? undefined : (JSON.parse(text) as unknown), response };
  }
  try {
    return { error: JSON.parse(text) as unknown, response };
  } catch {
    return { error: text, response };
  }
}
