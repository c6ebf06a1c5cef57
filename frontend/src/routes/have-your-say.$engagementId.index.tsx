import { createFileRoute } from '@tanstack/react-router';
import { EngagementPage } from '@/features/survey/response';
import { engagementQuery, materialsQuery } from '@/lib/reads';

export const Route = createFileRoute('/have-your-say/$engagementId/')({
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.query(engagementQuery(params.engagementId)),
      queryClient.query(materialsQuery(params.engagementId)),
    ]),
  component: Start,
});

function Start() {
  const { engagementId } = Route.useParams();
  return <EngagementPage engagementId={engagementId} />;
}
