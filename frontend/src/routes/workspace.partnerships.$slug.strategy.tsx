import { createFileRoute } from '@tanstack/react-router';
import { StrategyDeskPage } from '@/features/document/strategy';

export const Route = createFileRoute('/workspace/partnerships/$slug/strategy')({ component: StrategyDesk });

function StrategyDesk() {
  const { slug } = Route.useParams();
  return <StrategyDeskPage key={slug} slug={slug} />;
}
