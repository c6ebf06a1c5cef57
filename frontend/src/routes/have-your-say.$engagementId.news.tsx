import { createFileRoute } from '@tanstack/react-router';
import { AskForNewsPage } from '@/features/loop/follower';
import { engagementQuery } from '@/lib/reads';

export const Route = createFileRoute('/have-your-say/$engagementId/news')({
  loader: ({ context: { queryClient }, params }) => queryClient.query(engagementQuery(params.engagementId)),
  component: News,
});

function News() {
  const { engagementId } = Route.useParams();
  return <AskForNewsPage key={engagementId} engagementId={engagementId} />;
}
