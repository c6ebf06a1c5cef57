import { queryOptions, useQuery } from '@tanstack/react-query';
import { browser } from './browser';
import { answer, gateway, type Person, rememberedPerson, rememberSession } from './client';
import { clearDraftsOf } from './drafts';
import { asProblem } from './problem';

export type { Person, Session } from './client';

/**
 * Who is signed in. Asked once a page load: a session that runs out shows itself as a 401, and asking again at odd
 * moments would take the page away from under someone who is typing.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await answer(gateway.GET('/session', { signal }));
    rememberSession(session);
    if (session.person) {
      tell({ kind: 'here', person: session.person.id });
    }
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export function usePerson(): Person | undefined {
  return useQuery(sessionQuery).data?.person ?? undefined;
}

/** A full page load, not a route: the gateway sends the browser on to Keycloak and back to where it was. */
export function signInHref(returnTo: string): string {
  return `/session/sign-in?return=${encodeURIComponent(returnTo)}`;
}

export async function signOut(person: Person): Promise<void> {
  const location = await endSession();
  clearDraftsOf(person.id);
  tell({ kind: 'signed-out', person: person.id });
  // The browser may keep this page in its memory, and show it again to a person who presses Back.
  hidePage();
  browser.goTo(location);
}

/** Where to go next. A session that is over, or another person's by now, is not ours to end. */
async function endSession(): Promise<string> {
  try {
    return (await answer(gateway.POST('/session/sign-out'))).location;
  } catch (error) {
    if (asProblem(error)?.signedOut === true) {
      return '/';
    }
    throw error;
  }
}

/** What the tabs of one browser tell each other. */
interface Told {
  readonly kind: 'here' | 'signed-out';
  readonly person: string;
}

let otherTabs: BroadcastChannel | undefined;

function tell(told: Told): void {
  otherTabs?.postMessage(told);
}

/**
 * Keeps a page from outliving the session that it was shown in: in other tabs, and in the browser's memory of pages left.
 * Ends with the returned function.
 */
export function watchSession(): () => void {
  const channel = new BroadcastChannel('session');
  otherTabs = channel;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTold(data)) {
      hear(data);
    }
  };
  window.addEventListener('pageshow', onPageShow);
  return () => {
    window.removeEventListener('pageshow', onPageShow);
    channel.close();
    otherTabs = undefined;
  };
}

function hear({ kind, person }: Told): void {
  const owner = rememberedPerson();
  if (kind === 'signed-out') {
    clearDraftsOf(person);
  }
  if (owner !== undefined && (owner === person) === (kind === 'signed-out')) {
    browser.reload();
  }
}

function onPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted && rememberedPerson() !== undefined) {
    hidePage();
    browser.reload();
  }
}

function hidePage(): void {
  document.documentElement.hidden = true;
}

function isTold(data: unknown): data is Told {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    (data.kind === 'here' || data.kind === 'signed-out') &&
    'person' in data &&
    typeof data.person === 'string'
  );
}
