import { createFileRoute } from '@tanstack/react-router';
import { EndMembershipPage } from '@/features/governance/seat';

export const Route = createFileRoute('/workspace/memberships/$membershipId/end')({
  component: EndMembership,
});

function EndMembership() {
  const { membershipId } = Route.useParams();
  return <EndMembershipPage key={membershipId} membershipId={membershipId} />;
}
