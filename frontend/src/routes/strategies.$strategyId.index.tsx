import { createFileRoute } from '@tanstack/react-router';
import { StrategyPage } from '@/features/document/published';
import { partnershipQuery, strategyQuery } from '@/lib/reads';

export const Route = createFileRoute('/strategies/$strategyId/')({
  loader: async ({ context: { queryClient }, params: { strategyId } }) => {
    const { partnershipId } = await queryClient.query(strategyQuery(strategyId));
    await queryClient.query(partnershipQuery(partnershipId));
  },
  component: Strategy,
});

function Strategy() {
  const { strategyId } = Route.useParams();
  return <StrategyPage strategyId={strategyId} />;
}
