import { createFileRoute } from '@tanstack/react-router';
import { StrategyDraftPage } from '@/features/document/strategy';

export const Route = createFileRoute('/workspace/strategies/$strategyId/')({ component: StrategyDraft });

function StrategyDraft() {
  const { strategyId } = Route.useParams();
  return <StrategyDraftPage key={strategyId} strategyId={strategyId} />;
}
