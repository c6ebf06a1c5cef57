import { createFileRoute } from '@tanstack/react-router';
import { OrganisationsPage } from '@/features/registry/directory';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/organisations/')({
  validateSearch: (search): { name?: string } => textParam(search, 'name'),
  component: Organisations,
});

function Organisations() {
  const { name = '' } = Route.useSearch();
  return <OrganisationsPage name={name} />;
}
