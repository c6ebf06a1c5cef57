import { createFileRoute } from '@tanstack/react-router';
import { ExtendEngagementPage } from '@/features/engagement/engagement';

export const Route = createFileRoute('/workspace/engagements/$engagementId/extend')({
  component: ExtendEngagement,
});

function ExtendEngagement() {
  const { engagementId } = Route.useParams();
  return <ExtendEngagementPage key={engagementId} engagementId={engagementId} />;
}
