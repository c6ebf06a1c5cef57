import { createFileRoute } from '@tanstack/react-router';
import { EndPartnershipPage } from '@/features/governance/partnership';

export const Route = createFileRoute('/workspace/partnerships/$slug/end')({ component: EndPartnership });

function EndPartnership() {
  const { slug } = Route.useParams();
  return <EndPartnershipPage key={slug} slug={slug} />;
}
