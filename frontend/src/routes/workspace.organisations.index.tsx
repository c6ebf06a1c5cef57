import { createFileRoute } from '@tanstack/react-router';
import { StaffOrganisationsPage } from '@/features/registry/organisation';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/organisations/')({
  validateSearch: (search): { name?: string; registered?: string } => ({
    ...textParam(search, 'name'),
    ...textParam(search, 'registered'),
  }),
  component: Organisations,
});

function Organisations() {
  const { name = '', registered } = Route.useSearch();
  return <StaffOrganisationsPage name={name} registered={registered} />;
}
