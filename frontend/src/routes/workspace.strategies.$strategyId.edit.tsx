import { createFileRoute } from '@tanstack/react-router';
import { EditStrategyPage } from '@/features/document/strategy';

export const Route = createFileRoute('/workspace/strategies/$strategyId/edit')({ component: EditStrategy });

function EditStrategy() {
  const { strategyId } = Route.useParams();
  return <EditStrategyPage key={strategyId} strategyId={strategyId} />;
}
