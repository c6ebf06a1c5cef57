import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, partners } from './client';
import { problemFrom } from './problem';
import { type Session, sessionQuery } from './session';

export type Appointment = components['schemas']['Appointment'];
export type AppointmentFunction = Appointment['function'];

/** What the signed-in person may do, by partnership. It decides what is offered; the services decide what is allowed. */
export const myAppointmentsQuery = queryOptions({
  queryKey: ['partners', 'appointments', 'mine'],
  queryFn: async ({ signal }) => answer(partners.GET('/api/partners/v1/appointments/mine', { signal })),
  staleTime: 5 * 60_000,
});

export interface Permissions {
  readonly platformAdmin: boolean;
  readonly appointments: readonly Appointment[];
  /** In one of these partnerships, where they are several. */
  readonly may: (wanted: AppointmentFunction, partnerships: string | readonly string[]) => boolean;
  readonly mayAnywhere: (wanted: AppointmentFunction) => boolean;
}

export function permissionsOf(session: Session, appointments: readonly Appointment[]): Permissions {
  const platformAdmin = session.roles.includes('platform-admin');
  return {
    platformAdmin,
    appointments,
    may: (wanted, partnerships) =>
      platformAdmin ||
      appointments.some(
        (held) => held.function === wanted && [partnerships].flat().includes(held.partnershipId),
      ),
    mayAnywhere: (wanted) => platformAdmin || appointments.some((held) => held.function === wanted),
  };
}

/** For pages of the workspace, which are shown to signed-in people only. */
export function usePermissions(): Permissions {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: appointments } = useSuspenseQuery(myAppointmentsQuery);
  return permissionsOf(session, appointments.items);
}

/** For pages that everyone reads: what they may do here, once it is known that they are signed in. */
export function useOwnPermissions(): Permissions | undefined {
  const { data: session } = useQuery(sessionQuery);
  const { data: appointments } = useQuery({ ...myAppointmentsQuery, enabled: session?.signedIn === true });
  return session?.signedIn === true && appointments !== undefined
    ? permissionsOf(session, appointments.items)
    : undefined;
}

/** Stands before a page that only the platform's administrators have a use for. */
export function useAdministrator(): void {
  if (!usePermissions().platformAdmin) {
    throw problemFrom(403, undefined);
  }
}

/**
 * Stands before a page that only one function has a use for: someone who opens it by its address without that function there
 * is told so, as the services would tell them. It is enough to hold it in one of several partnerships; without any, it
 * counts wherever it is held.
 */
export function useAppointed(
  wanted: readonly AppointmentFunction[],
  partnerships?: string | readonly string[],
): void {
  const { may, mayAnywhere } = usePermissions();
  const holds = (one: AppointmentFunction) =>
    partnerships === undefined ? mayAnywhere(one) : may(one, partnerships);
  if (!wanted.some(holds)) {
    throw problemFrom(403, undefined);
  }
}

/** Of the partnerships to which something belongs, the one that it is for this person: theirs, or else the one that leads. */
export function useOwnOf(wanted: readonly AppointmentFunction[], ids: readonly string[]): string {
  const { appointments } = usePermissions();
  const own = ids.find((id) =>
    appointments.some((held) => held.partnershipId === id && wanted.includes(held.function)),
  );
  return own ?? ids[0] ?? '';
}
