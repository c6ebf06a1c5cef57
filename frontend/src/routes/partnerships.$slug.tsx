import { createFileRoute } from '@tanstack/react-router';
import { PartnershipPage } from '@/features/directory';
import { partnershipBySlugQuery } from '@/lib/reads';

export const Route = createFileRoute('/partnerships/$slug')({
  loader: ({ context: { queryClient }, params }) => queryClient.query(partnershipBySlugQuery(params.slug)),
  component: Partnership,
});

function Partnership() {
  const { slug } = Route.useParams();
  return <PartnershipPage slug={slug} />;
}
