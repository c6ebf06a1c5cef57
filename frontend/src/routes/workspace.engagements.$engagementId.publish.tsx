import { createFileRoute } from '@tanstack/react-router';
import { PublishPage } from '@/features/analysis';

export const Route = createFileRoute('/workspace/engagements/$engagementId/publish')({ component: Publish });

function Publish() {
  const { engagementId } = Route.useParams();
  return <PublishPage key={engagementId} engagementId={engagementId} />;
}
