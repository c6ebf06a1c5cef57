import { createFileRoute } from '@tanstack/react-router';
import { EditOrganisationPage } from '@/features/registry/organisation';

export const Route = createFileRoute('/workspace/organisations/$organisationId/edit')({
  component: EditOrganisation,
});

function EditOrganisation() {
  const { organisationId } = Route.useParams();
  return <EditOrganisationPage key={organisationId} organisationId={organisationId} />;
}
