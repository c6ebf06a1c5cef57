import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DateField, dateInWords, editing, FormPage, isDate, useForm } from '@/design/form';
import { Page } from '@/design/Page';
import { SummaryList } from '@/design/parts';
import type { Membership } from '@/design/registers/api';
import { nameOf } from '@/design/registers/holder';
import { useAppointed } from '@/lib/appointments';
import { formatDate, humanise, today } from '@/lib/format';
import { partnershipQuery } from '@/lib/reads';
import { endMembership, membershipQuery, readMembership, type Seat, seatsQuery } from './api';
import { BackToSeats } from './BackToSeats';
import { words } from './words';
import { HasEnded, hasEnded } from './EditMembershipPage';

/** Ends someone's time on a seat, after saying what that means for the seat. */
export function EndMembershipPage({ membershipId }: { readonly membershipId: string }) {
  const navigate = useNavigate();
  const { data: membership } = useSuspenseQuery(membershipQuery(membershipId));
  useAppointed(['SECRETARIAT'], membership.partnershipId);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(membership.partnershipId));
  const { data: seats } = useSuspenseQuery(seatsQuery(membership.partnershipId));
  const { slug } = partnership;
  const seat = seats.items.find((one) => one.id === membership.seatId);
  const text = words.end;
  const form = useForm({
    id: `end-membership:${membershipId}`,
    ...editing(membership, valuesOf, () => readMembership(membershipId)),
    initial: { on: membership.to ?? today() },
    check: ({ on }) => (isDate(on) ? [] : [{ field: 'on', message: text.errors.on }]),
    send: ({ on }, { version = membership.version }) => endMembership(membershipId, on, version),
    changes: ['partners/memberships', 'partners/seats'],
    done: ({ id }) =>
      navigate({ to: '/workspace/partnerships/$slug/seats', params: { slug }, search: { ended: id } }),
  });
  const frame = {
    title: text.title({ person: nameOf(membership) }),
    caption: partnership.name,
    before: <BackToSeats slug={slug} />,
  };
  return hasEnded(membership) ? (
    <Page {...frame}>
      <HasEnded membership={membership} />
    </Page>
  ) : (
    <FormPage
      {...frame}
      form={form}
      submitLabel={text.save}
      warning
      compare={({ on }) => [{ label: text.on, value: dateInWords(on) }]}
    >
      <SummaryList
        rows={[
          { key: text.seat, value: humanise(membership.seatCategory) },
          { key: text.for, value: membership.organisationName },
          { key: text.as, value: words.give.roles[membership.role] },
          { key: text.since, value: formatDate(membership.from) },
        ]}
      />
      <p>{text.happens}</p>
      {seat !== undefined && leavesGap(seat, membership) && <p>{text.gap({ min: seat.min })}</p>}
      {seat !== undefined && leavesAuthority(seat, membership) && <p>{text.authorityGap}</p>}
      <DateField {...form.field('on')} label={text.on} hint={text.onHint} />
    </FormPage>
  );
}

function valuesOf({ to }: Membership) {
  return { on: to ?? '' };
}

/** Observers take no place, so no one misses one who goes. */
function leavesGap(seat: Seat, { role }: Membership): boolean {
  return Boolean(seat.requiredByRule) && role !== 'OBSERVER' && seat.held - 1 < seat.min;
}

function leavesAuthority(seat: Seat, { role }: Membership): boolean {
  return Boolean(seat.areaId) && role !== 'OBSERVER' && seat.held === 1;
}
