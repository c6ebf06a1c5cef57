import { createFileRoute } from '@tanstack/react-router';
import { WhatWeHeardPage } from '@/features/result/heard';
import { publicationQuery } from '@/features/result/heard/api';

export const Route = createFileRoute('/what-we-heard/$engagementId')({
  loader: ({ context: { queryClient }, params }) => queryClient.query(publicationQuery(params.engagementId)),
  component: WhatWeHeard,
});

function WhatWeHeard() {
  const { engagementId } = Route.useParams();
  return <WhatWeHeardPage engagementId={engagementId} />;
}
