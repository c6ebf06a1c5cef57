import type { QueryClient } from '@tanstack/react-query';

/** What the services keep, by kind. A query's key begins with the service and the kind of what it reads. */
export const RESOURCES = {
  partners: [
    'appointments',
    'areas',
    'jobs',
    'memberships',
    'organisations',
    'partnerships',
    'people',
    'seats',
  ],
  engagement: [
    'contributions',
    'engagements',
    'jobs',
    'materials',
    'publications',
    'receipts',
    'surveys',
    'themes',
  ],
  strategy: ['needs', 'priorities', 'sections', 'strategies', 'themes', 'threads', 'versions'],
} as const;

type Kinds = typeof RESOURCES;

/** `strategy/needs`. */
export type Resource = { [Context in keyof Kinds]: `${Context}/${Kinds[Context][number]}` }[keyof Kinds];

/** After a write, what was read of the kinds that it changes is read again when it is next shown, and nothing else. */
export async function refresh(queryClient: QueryClient, changed: readonly Resource[]): Promise<void> {
  await Promise.all(
    changed.map((resource) => queryClient.invalidateQueries({ queryKey: resource.split('/') })),
  );
}
