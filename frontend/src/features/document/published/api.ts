import { queryOptions } from '@tanstack/react-query';
import { answer, strategy } from '@/lib/client';

export function latestVersionQuery(strategyId: string) {
  return queryOptions({
    queryKey: ['strategy', 'versions', { strategyId }, 'latest'],
    queryFn: async ({ signal }) =>
      answer(
        strategy.GET('/api/strategy/v1/strategies/{strategyId}/versions/latest', {
          params: { path: { strategyId } },
          signal,
        }),
      ),
  });
}
