import { createFileRoute } from '@tanstack/react-router';
import { PartnershipSuccessorPage } from '@/features/governance/partnership';

export const Route = createFileRoute('/workspace/partnerships/$slug/successor')({
  component: PartnershipSuccessor,
});

function PartnershipSuccessor() {
  const { slug } = Route.useParams();
  return <PartnershipSuccessorPage key={slug} slug={slug} />;
}
