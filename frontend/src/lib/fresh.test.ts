import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { refresh, RESOURCES } from './fresh';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The keys of all queries, as far as the service and the kind. */
function keysIn(code: string): string[] {
  return [...code.matchAll(/queryKey: \[\s*'(\w+)',\s*(?:'(\w+)'|(\w+))/gu)].map(
    ([, context = '', kind, variable = '']) => `${context}/${kind ?? `{${variable}}`}`,
  );
}

describe('after a write', () => {
  it('what it changes is read again, and a list that has nothing to do with it is not', async () => {
    const queryClient = new QueryClient();
    const read: string[] = [];
    const watch = (queryKey: readonly string[]) =>
      new Promise<void>((resolve) => {
        new QueryObserver(queryClient, {
          queryKey,
          queryFn: () => {
            read.push(queryKey.join('/'));
            return queryKey;
          },
          staleTime: Number.POSITIVE_INFINITY,
        }).subscribe(({ isSuccess }) => {
          if (isSuccess) {
            resolve();
          }
        });
      });
    await Promise.all([
      watch(['partners', 'seats', 'one']),
      watch(['partners', 'organisations']),
      watch(['strategy', 'needs']),
    ]);
    read.length = 0;

    await refresh(queryClient, ['partners/seats', 'partners/memberships']);

    expect(read).toEqual(['partners/seats/one']);
  });
});

describe('every query', () => {
  it('has a key by which a write can find it', () => {
    const known = Object.entries(RESOURCES).flatMap(([context, kinds]) =>
      kinds.map((kind) => `${context}/${kind}`),
    );
    const keys = Object.values(sources).flatMap(keysIn);

    expect(keys.length).toBeGreaterThan(30);
    // A register's kind is one of the partners' by its type.
    expect(keys.filter((key) => !known.includes(key) && key !== 'partners/{kind}')).toEqual([]);
  });
});
