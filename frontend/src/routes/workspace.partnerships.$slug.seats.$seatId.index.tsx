import { createFileRoute } from '@tanstack/react-router';
import { GiveSeatPage } from '@/features/governance/seat';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/partnerships/$slug/seats/$seatId/')({
  validateSearch: (search): { organisation?: string } => textParam(search, 'organisation'),
  component: GiveSeat,
});

function GiveSeat() {
  const { slug, seatId } = Route.useParams();
  const { organisation } = Route.useSearch();
  return (
    <GiveSeatPage
      key={`${seatId} ${organisation ?? ''}`}
      slug={slug}
      seatId={seatId}
      organisation={organisation}
    />
  );
}
