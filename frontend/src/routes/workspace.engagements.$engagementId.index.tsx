import { createFileRoute } from '@tanstack/react-router';
import { EngagementDeskPage } from '@/features/engagement/engagement';

export const Route = createFileRoute('/workspace/engagements/$engagementId/')({ component: EngagementDesk });

function EngagementDesk() {
  const { engagementId } = Route.useParams();
  return <EngagementDeskPage key={engagementId} engagementId={engagementId} />;
}
