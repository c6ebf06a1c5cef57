import { createFileRoute } from '@tanstack/react-router';
import { PartnershipPage } from '@/features/registry/directory';
import { partnershipBySlugQuery } from '@/lib/reads';
import { flagParam } from '@/lib/search';

export const Route = createFileRoute('/partnerships/$slug')({
  validateSearch: (search): { saved?: true } => flagParam(search, 'saved'),
  loader: ({ context: { queryClient }, params }) => queryClient.query(partnershipBySlugQuery(params.slug)),
  component: Partnership,
});

function Partnership() {
  const { slug } = Route.useParams();
  const { saved = false } = Route.useSearch();
  return <PartnershipPage slug={slug} saved={saved} />;
}
