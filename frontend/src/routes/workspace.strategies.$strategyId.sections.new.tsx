import { createFileRoute } from '@tanstack/react-router';
import { NewSectionPage } from '@/features/document/strategy';

export const Route = createFileRoute('/workspace/strategies/$strategyId/sections/new')({
  component: NewSection,
});

function NewSection() {
  const { strategyId } = Route.useParams();
  return <NewSectionPage key={strategyId} strategyId={strategyId} />;
}
