import { createFileRoute } from '@tanstack/react-router';
import { StaffAreasPage } from '@/features/registry/area';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/areas/')({
  validateSearch: (search): { name?: string } => textParam(search, 'name'),
  component: Areas,
});

function Areas() {
  const { name = '' } = Route.useSearch();
  return <StaffAreasPage name={name} />;
}
