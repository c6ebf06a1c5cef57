import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, engagement, partners, strategy } from '@/lib/client';
import { allItems } from '@/lib/pages';
import type { Part } from '@/lib/parts';

/** The three services tell of their changes in one shape. */
export type AuditEntry = components['schemas']['AuditEntry'];
export type MemberChange = components['schemas']['MemberChange'];

interface Asked {
  readonly partnershipId: string;
  readonly recordId?: string;
  readonly limit: number;
  readonly after?: string;
}

async function readPage(part: Part, query: Asked, signal?: AbortSignal) {
  const params = { params: { query }, ...(signal === undefined ? {} : { signal }) };
  switch (part) {
    case 'partners':
      return answer(partners.GET('/api/partners/v1/audit-entries', params));
    case 'engagement':
      return answer(engagement.GET('/api/engagement/v1/audit-entries', params));
    case 'strategy':
      return answer(strategy.GET('/api/strategy/v1/audit-entries', params));
  }
}

/** What was changed in a partnership, or of one thing of it, the latest first. */
export function auditEntriesQuery(part: Part, partnershipId: string, recordId: string | undefined) {
  return infiniteQueryOptions({
    queryKey: [part, 'audit-entries', partnershipId, recordId ?? ''],
    queryFn: async ({ pageParam, signal }) =>
      readPage(
        part,
        {
          partnershipId,
          ...(recordId === undefined ? {} : { recordId }),
          limit: 25,
          ...(pageParam === '' ? {} : { after: pageParam }),
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    // Each change makes another entry, whatever it was made of.
    staleTime: 0,
  });
}

/** Where all of them are as one file, for the browser to save. */
export function exportHref(part: Part, partnershipId: string, recordId: string | undefined): string {
  const query = new URLSearchParams({ partnershipId, ...(recordId === undefined ? {} : { recordId }) });
  return `/api/${part}/v1/audit-entries/export?${query.toString()}`;
}

/** What people with an appointment today are called, by the account with which they sign in. */
export function namesQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'appointments', 'names', partnershipId],
    queryFn: async ({ signal }) => {
      const held = await allItems((from) =>
        answer(
          partners.GET('/api/partners/v1/appointments', {
            params: { query: { partnershipId, ...from } },
            signal,
          }),
        ),
      );
      return new Map(
        held.items.flatMap(({ subject, personName }) =>
          subject === undefined || subject === null ? [] : [[subject, personName]],
        ),
      );
    },
  });
}
