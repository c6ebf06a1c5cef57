import { createFileRoute } from '@tanstack/react-router';
import { PublishPage } from '@/features/result/publication';

export const Route = createFileRoute('/workspace/engagements/$engagementId/publish')({ component: Publish });

function Publish() {
  const { engagementId } = Route.useParams();
  return <PublishPage key={engagementId} engagementId={engagementId} />;
}
