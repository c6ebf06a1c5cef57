import { createFileRoute } from '@tanstack/react-router';
import { EditMembershipPage } from '@/features/registry';

export const Route = createFileRoute('/workspace/memberships/$membershipId/edit')({
  component: EditMembership,
});

function EditMembership() {
  const { membershipId } = Route.useParams();
  return <EditMembershipPage key={membershipId} membershipId={membershipId} />;
}
