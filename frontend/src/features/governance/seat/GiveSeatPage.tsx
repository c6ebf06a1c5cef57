import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { NotFoundPage } from '@/design/ProblemPage';
import { useAppointed } from '@/lib/appointments';
import { humanise, today } from '@/lib/format';
import { partnershipBySlugQuery } from '@/lib/reads';
import { createMembership, type Seat, seatsQuery } from './api';
import { BackToSeats } from './BackToSeats';
import { words } from './words';
import {
  checkMembership,
  membershipInputOf,
  MembershipFields,
  type MembershipValues,
} from './MembershipFields';
import { NO_PERSON } from './PersonFields';

interface GiveSeatPageProps {
  readonly slug: string;
  readonly seatId: string;
  readonly organisation: string | undefined;
}

export function GiveSeatPage({ slug, seatId, organisation }: GiveSeatPageProps) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['SECRETARIAT'], partnership.id);
  const { data: seats } = useSuspenseQuery(seatsQuery(partnership.id));
  const seat = seats.items.find((one) => one.id === seatId);
  return seat === undefined ? (
    <NotFoundPage />
  ) : (
    <GiveSeat slug={slug} seat={seat} organisation={organisation} />
  );
}

interface GiveSeatProps {
  readonly slug: string;
  readonly seat: Seat;
  readonly organisation: string | undefined;
}

function GiveSeat({ slug, seat, organisation }: GiveSeatProps) {
  const navigate = useNavigate();
  const initial: MembershipValues = {
    onBehalfOfOrganisationId: organisation ?? '',
    personId: '',
    person: NO_PERSON,
    role: '',
    from: today(),
    to: '',
  };
  const form = useForm({
    id: `give-seat:${seat.id}:${organisation ?? ''}`,
    initial,
    check: checkMembership,
    send: (values, sending) => createMembership(membershipInputOf(seat.id, values), sending),
    changes: ['partners/memberships', 'partners/people', 'partners/seats'],
    done: ({ id }) =>
      navigate({ to: '/workspace/partnerships/$slug/seats', params: { slug }, search: { given: id } }),
  });
  return (
    <FormPage
      title={words.give.title({ category: humanise(seat.category) })}
      before={<BackToSeats slug={slug} />}
      form={form}
      submitLabel={words.give.save}
    >
      <MembershipFields form={form} />
    </FormPage>
  );
}
