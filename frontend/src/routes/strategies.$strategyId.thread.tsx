import { createFileRoute } from '@tanstack/react-router';
import { ThreadPage } from '@/features/thread/thread';
import { threadQuery } from '@/features/thread/thread/api';

export const Route = createFileRoute('/strategies/$strategyId/thread')({
  loader: ({ context: { queryClient }, params: { strategyId } }) =>
    queryClient.query(threadQuery(`strategy:${strategyId}`)),
  component: StrategyThread,
});

function StrategyThread() {
  const { strategyId } = Route.useParams();
  return <ThreadPage node={`strategy:${strategyId}`} />;
}
