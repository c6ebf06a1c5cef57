import { createFileRoute } from '@tanstack/react-router';
import { EditSeatPage } from '@/features/governance/seat';

export const Route = createFileRoute('/workspace/partnerships/$slug/seats/$seatId/edit')({
  component: EditSeat,
});

function EditSeat() {
  const { slug, seatId } = Route.useParams();
  return <EditSeatPage key={seatId} slug={slug} seatId={seatId} />;
}
