import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, gateway, type Person, rememberCsrfToken } from './client';
import { clearDraftsOf } from './drafts';

export type { Person, Session } from './client';

/**
 * Who is signed in. Asked once a page load: a session that runs out shows itself as a 401, and asking again at odd
 * moments would take the page away from under somebody who is typing.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await answer(gateway.GET('/session', { signal }));
    rememberCsrfToken(session.csrfToken);
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
  const { location } = await answer(gateway.POST('/session/sign-out'));
  clearDraftsOf(person.id);
  window.location.assign(location);
}
