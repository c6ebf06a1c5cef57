import { createFileRoute } from '@tanstack/react-router';
import { EditPersonPage } from '@/features/governance/seat';

export const Route = createFileRoute('/workspace/memberships/$membershipId/person')({
  component: EditPerson,
});

function EditPerson() {
  const { membershipId } = Route.useParams();
  return <EditPersonPage key={membershipId} membershipId={membershipId} />;
}
