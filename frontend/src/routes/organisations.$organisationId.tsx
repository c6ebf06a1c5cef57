import { createFileRoute } from '@tanstack/react-router';
import { OrganisationPage } from '@/features/directory';

export const Route = createFileRoute('/organisations/$organisationId')({ component: Organisation });

function Organisation() {
  const { organisationId } = Route.useParams();
  return <OrganisationPage organisationId={organisationId} />;
}
