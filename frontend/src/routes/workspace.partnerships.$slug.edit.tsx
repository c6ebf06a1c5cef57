import { createFileRoute } from '@tanstack/react-router';
import { EditPartnershipPage } from '@/features/governance/partnership';

export const Route = createFileRoute('/workspace/partnerships/$slug/edit')({ component: EditPartnership });

function EditPartnership() {
  const { slug } = Route.useParams();
  return <EditPartnershipPage key={slug} slug={slug} />;
}
