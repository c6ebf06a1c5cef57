import { createFileRoute } from '@tanstack/react-router';
import { NewMaterialPage } from '@/features/engagement/material';

export const Route = createFileRoute('/workspace/engagements/$engagementId/materials/new')({
  component: NewMaterial,
});

function NewMaterial() {
  const { engagementId } = Route.useParams();
  return <NewMaterialPage key={engagementId} engagementId={engagementId} />;
}
