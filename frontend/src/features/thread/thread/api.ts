import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/strategy';
import { answer, strategy } from '@/lib/client';

export type ThreadGraph = components['schemas']['PublicThread'];
export type ThreadNode = ThreadGraph['nodes'][number];

export function threadQuery(node: string) {
  return queryOptions({
    queryKey: ['strategy', 'threads', node],
    queryFn: async ({ signal }) =>
      answer(strategy.GET('/api/strategy/v1/threads/{node}', { params: { path: { node } }, signal })),
  });
}
