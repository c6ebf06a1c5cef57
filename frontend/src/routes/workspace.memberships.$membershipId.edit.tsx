import { createFileRoute } from '@tanstack/react-router';
import { EditMembershipPage } from '@/features/governance/seat';

export const Route = createFileRoute('/workspace/memberships/$membershipId/edit')({
  component: EditMembership,
});

function EditMembership() {
  const { membershipId } = Route.useParams();
  return <EditMembershipPage key={membershipId} membershipId={membershipId} />;
}
