import { createFileRoute } from '@tanstack/react-router';
import { EngagementPage } from '@/features/survey';
import { engagementQuery } from '@/lib/reads';

export const Route = createFileRoute('/have-your-say/$engagementId/')({
  loader: ({ context: { queryClient }, params }) => queryClient.query(engagementQuery(params.engagementId)),
  component: Start,
});

function Start() {
  const { engagementId } = Route.useParams();
  return <EngagementPage engagementId={engagementId} />;
}
