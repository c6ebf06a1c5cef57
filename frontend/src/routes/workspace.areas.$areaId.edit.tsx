import { createFileRoute } from '@tanstack/react-router';
import { EditAreaPage } from '@/features/registry/area';

export const Route = createFileRoute('/workspace/areas/$areaId/edit')({ component: EditArea });

function EditArea() {
  const { areaId } = Route.useParams();
  return <EditAreaPage key={areaId} areaId={areaId} />;
}
