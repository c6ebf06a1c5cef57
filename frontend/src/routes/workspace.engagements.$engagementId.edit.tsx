import { createFileRoute } from '@tanstack/react-router';
import { EditEngagementPage } from '@/features/engagement/engagement';

export const Route = createFileRoute('/workspace/engagements/$engagementId/edit')({
  component: EditEngagement,
});

function EditEngagement() {
  const { engagementId } = Route.useParams();
  return <EditEngagementPage key={engagementId} engagementId={engagementId} />;
}
