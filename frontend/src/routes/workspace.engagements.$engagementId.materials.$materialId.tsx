import { createFileRoute } from '@tanstack/react-router';
import { EditMaterialPage } from '@/features/engagement/material';

export const Route = createFileRoute('/workspace/engagements/$engagementId/materials/$materialId')({
  component: EditMaterial,
});

function EditMaterial() {
  const { materialId } = Route.useParams();
  return <EditMaterialPage key={materialId} materialId={materialId} />;
}
