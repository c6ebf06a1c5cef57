import type { paths as EngagementPaths } from '@/generated/engagement';
import type { paths as PartnersPaths } from '@/generated/partners';
import type { paths as StrategyPaths } from '@/generated/strategy';
import { browser } from './browser';
import { callsOf } from './fetching';
import { ApiProblem, problemFrom, unreachable } from './problem';
import { worded } from './refusals/refusals';
import { waitOf } from './retryAfter';
import { wait } from './waiting';

const MOST_TRIES = 20;
const SPREAD = 5_000;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The gateway's own two calls, which are for this site alone and so in no contract. */
interface SessionPaths {
  '/session': { get: { responses: { 200: { content: { 'application/json': Session } } } } };
  '/session/sign-out': {
    post: { responses: { 200: { content: { 'application/json': { location: string } } } } };
  };
}

export interface Person {
  readonly id: string;
  readonly name?: string | null;
  readonly email?: string | null;
}

export interface Session {
  readonly signedIn: boolean;
  readonly person?: Person | null;
  /** Aliases of the organisations that the person belongs to. */
  readonly organisations: string[];
  readonly roles: string[];
  readonly csrfToken?: string | null;
}

const CSRF_TOKEN = 'X-CSRF-Token';

let personId: string | undefined;
let csrfToken: string | undefined;

/** The session tells the token; the gateway refuses an unsafe call of a signed-in person without it. */
export function rememberSession(session: Session): void {
  personId = session.person?.id;
  csrfToken = session.csrfToken ?? undefined;
}

/** Whose page this is: who was signed in when it was loaded. */
export function rememberedPerson(): string | undefined {
  return personId;
}

/**
 * Sends a request, and once more where its token belonged to a session that is over: the same person may have signed in
 * again in another tab. Where it is another person by now, this page is no longer theirs to act from.
 */
async function sendWithToken(request: Request): Promise<Response> {
  if (csrfToken !== undefined && !SAFE_METHODS.has(request.method)) {
    request.headers.set(CSRF_TOKEN, csrfToken);
  }
  const carriesToken = request.headers.has(CSRF_TOKEN);
  const again = carriesToken ? request.clone() : request;
  // Looked up at each call, so that tests can put their own in place.
  const response = await globalThis.fetch(request);
  if (!carriesToken || !(await isForgery(response))) {
    return response;
  }
  const owner = personId;
  const { data: session } = await gateway.GET('/session');
  if (session?.person?.id !== owner || session?.csrfToken == null) {
    if (session?.signedIn === true) {
      browser.reload();
    }
    return Response.json({ type: '/problems/session-expired', title: 'Session expired' }, { status: 401 });
  }
  rememberSession(session);
  again.headers.set(CSRF_TOKEN, session.csrfToken);
  return globalThis.fetch(again);
}

/**
 * Sends a request. It is sent again by itself, just as it was and with the same key, where the service is busy and says
 * for how long: who has filled in a form need not try again and again, and no one loses a word.
 */
async function send(request: Request): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await sendWithToken(request.clone());
    const pause = tries < MOST_TRIES ? waitOf(response) : undefined;
    if (pause === undefined) {
      return response;
    }
    // Those who were told the same time do not all come back in the same moment.
    await wait(pause + Math.random() * Math.min(pause, SPREAD), request.signal);
  }
}

async function isForgery(response: Response): Promise<boolean> {
  if (response.status !== 403) {
    return false;
  }
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return problemFrom(response.status, body).slug === 'forged-request';
}

export const partners = callsOf<PartnersPaths>(send);
export const engagement = callsOf<EngagementPaths>(send);
export const strategy = callsOf<StrategyPaths>(send);
export const gateway = callsOf<SessionPaths>(send);

interface Reply<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a successful call; anything else is thrown as an {@link ApiProblem}. */
export async function answer<Data>(call: Promise<Reply<Data>>): Promise<NonNullable<Data>> {
  const reply = await reach(call);
  if (!reply.response.ok || reply.data === undefined || reply.data === null) {
    throw await worded(
      problemFrom(reply.response.status, reply.error, reply.response.headers.get('X-Request-Id')),
    );
  }
  return reply.data;
}

async function reach<Data>(call: Promise<Reply<Data>>): Promise<Reply<Data>> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof ApiProblem ? error : unreachable(error);
  }
}

/** The header that lets the API refuse an edit of something that has changed since it was read. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${String(version)}"` };
}

/** The header that lets a create be sent twice and carried out once. */
export function idempotencyKey(key: string): Record<string, string> {
  return { 'Idempotency-Key': key };
}
