import { createFileRoute } from '@tanstack/react-router';
import { OrganisationPage } from '@/features/registry/directory';

export const Route = createFileRoute('/organisations/$organisationId')({ component: Organisation });

function Organisation() {
  const { organisationId } = Route.useParams();
  return <OrganisationPage organisationId={organisationId} />;
}
