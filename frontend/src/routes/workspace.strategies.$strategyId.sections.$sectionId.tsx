import { createFileRoute } from '@tanstack/react-router';
import { EditSectionPage } from '@/features/document/strategy';

export const Route = createFileRoute('/workspace/strategies/$strategyId/sections/$sectionId')({
  component: EditSection,
});

function EditSection() {
  const { strategyId, sectionId } = Route.useParams();
  return <EditSectionPage key={sectionId} strategyId={strategyId} sectionId={sectionId} />;
}
