import { createFileRoute } from '@tanstack/react-router';
import { NewEngagementPage } from '@/features/engagement/engagement';

export const Route = createFileRoute('/workspace/partnerships/$slug/engagements/new')({
  component: NewEngagement,
});

function NewEngagement() {
  const { slug } = Route.useParams();
  return <NewEngagementPage slug={slug} />;
}
