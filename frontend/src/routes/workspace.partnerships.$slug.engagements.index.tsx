import { createFileRoute } from '@tanstack/react-router';
import { StaffEngagementsPage } from '@/features/engagement/engagement';

export const Route = createFileRoute('/workspace/partnerships/$slug/engagements/')({
  component: Engagements,
});

function Engagements() {
  const { slug } = Route.useParams();
  return <StaffEngagementsPage slug={slug} />;
}
