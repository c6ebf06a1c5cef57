import { createFileRoute } from '@tanstack/react-router';
import { EndAreaPage } from '@/features/registry/area';

export const Route = createFileRoute('/workspace/areas/$areaId/end')({ component: EndArea });

function EndArea() {
  const { areaId } = Route.useParams();
  return <EndAreaPage key={areaId} areaId={areaId} />;
}
