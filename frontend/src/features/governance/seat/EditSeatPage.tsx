import { useQueryClient, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { NotFoundPage } from '@/design/ProblemPage';
import { organisationQuery } from '@/design/registers/api';
import { useAppointed } from '@/lib/appointments';
import { humanise } from '@/lib/format';
import { type Partnership, partnershipBySlugQuery } from '@/lib/reads';
import { areaQuery, updateSeat, readSeat, type Seat, seatsQuery } from './api';
import { BackToSeats } from './BackToSeats';
import { words } from './words';
import { checkSeat, seatChangeOf, SeatFields, seatInWords, seatValuesOf } from './SeatFields';

interface EditSeatPageProps {
  readonly slug: string;
  readonly seatId: string;
}

export function EditSeatPage({ slug, seatId }: EditSeatPageProps) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['SECRETARIAT'], partnership.id);
  const { data: seats } = useSuspenseQuery(seatsQuery(partnership.id));
  const seat = seats.items.find((one) => one.id === seatId);
  return seat === undefined ? <NotFoundPage /> : <EditSeat partnership={partnership} seat={seat} />;
}

function EditSeat({ partnership, seat }: { readonly partnership: Partnership; readonly seat: Seat }) {
  const navigate = useNavigate();
  const areas = useSuspenseQueries({ queries: partnership.areaIds.map(areaQuery) }).map(({ data }) => data);
  const queryClient = useQueryClient();
  const { name, slug } = partnership;
  const nameOf = (id: string) => queryClient.getQueryData(organisationQuery(id).queryKey)?.name ?? id;
  const form = useForm({
    id: `seat:${seat.id}`,
    ...editing(seat, seatValuesOf, async () => {
      const now = await readSeat(seat);
      if (now.nominatingOrganisationId) {
        await queryClient.query(organisationQuery(now.nominatingOrganisationId)); // to tell it by its name
      }
      return now;
    }),
    check: checkSeat,
    send: (values, { version = seat.version }) => updateSeat(seat, seatChangeOf(values), version),
    changes: ['partners/seats', 'partners/memberships'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/seats', params: { slug } }),
  });
  return (
    <FormPage
      title={words.seat.editTitle({ category: humanise(seat.category) })}
      caption={name}
      before={<BackToSeats slug={slug} />}
      form={form}
      submitLabel={words.seat.saveChanges}
      compare={(values) => seatInWords(values, nameOf, areas)}
    >
      <SeatFields form={form} areas={areas} />
    </FormPage>
  );
}
