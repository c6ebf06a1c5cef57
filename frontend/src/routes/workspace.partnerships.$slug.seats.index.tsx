import { createFileRoute } from '@tanstack/react-router';
import { SeatsPage } from '@/features/governance/seat';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/partnerships/$slug/seats/')({
  validateSearch: (search): { organisation?: string; given?: string; ended?: string } => ({
    ...textParam(search, 'organisation'),
    ...textParam(search, 'given'),
    ...textParam(search, 'ended'),
  }),
  component: Seats,
});

function Seats() {
  const { slug } = Route.useParams();
  const { organisation, given, ended } = Route.useSearch();
  return <SeatsPage slug={slug} organisation={organisation} given={given} ended={ended} />;
}
