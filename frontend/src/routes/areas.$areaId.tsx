import { createFileRoute } from '@tanstack/react-router';
import { AreaPage } from '@/features/registry/directory';
import { flagParam } from '@/lib/search';

export const Route = createFileRoute('/areas/$areaId')({
  validateSearch: (search): { saved?: true } => flagParam(search, 'saved'),
  component: Area,
});

function Area() {
  const { areaId } = Route.useParams();
  const { saved = false } = Route.useSearch();
  return <AreaPage areaId={areaId} saved={saved} />;
}
