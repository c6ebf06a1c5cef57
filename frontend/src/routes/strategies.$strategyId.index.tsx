import { createFileRoute } from '@tanstack/react-router';
import { StrategyPage } from '@/features/thread';
import { partnershipsQuery, strategyQuery } from '@/lib/reads';

export const Route = createFileRoute('/strategies/$strategyId/')({
  loader: ({ context: { queryClient }, params: { strategyId } }) =>
    Promise.all([queryClient.query(strategyQuery(strategyId)), queryClient.query(partnershipsQuery)]),
  component: Strategy,
});

function Strategy() {
  const { strategyId } = Route.useParams();
  return <StrategyPage strategyId={strategyId} />;
}
