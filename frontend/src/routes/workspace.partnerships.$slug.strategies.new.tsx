import { createFileRoute } from '@tanstack/react-router';
import { NewStrategyPage } from '@/features/document/strategy';

export const Route = createFileRoute('/workspace/partnerships/$slug/strategies/new')({
  component: NewStrategy,
});

function NewStrategy() {
  const { slug } = Route.useParams();
  return <NewStrategyPage key={slug} slug={slug} />;
}
