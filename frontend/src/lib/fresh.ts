import type { QueryClient } from '@tanstack/react-query';

export type Context = 'partners' | 'engagement' | 'strategy';

/** After a write, everything that was read from its context is read again when it is next shown. */
export function refresh(queryClient: QueryClient, context: Context): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [context] });
}
