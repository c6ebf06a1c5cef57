import { createFileRoute } from '@tanstack/react-router';
import { CloseOrganisationPage } from '@/features/registry/organisation';

export const Route = createFileRoute('/workspace/organisations/$organisationId/close')({
  component: CloseOrganisation,
});

function CloseOrganisation() {
  const { organisationId } = Route.useParams();
  return <CloseOrganisationPage key={organisationId} organisationId={organisationId} />;
}
