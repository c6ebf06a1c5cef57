import { createFileRoute } from '@tanstack/react-router';
import { AreaSuccessorPage } from '@/features/registry/area';

export const Route = createFileRoute('/workspace/areas/$areaId/successor')({ component: AreaSuccessor });

function AreaSuccessor() {
  const { areaId } = Route.useParams();
  return <AreaSuccessorPage key={areaId} areaId={areaId} />;
}
