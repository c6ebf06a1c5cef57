import { useSuspenseQuery } from '@tanstack/react-query';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DoneNotice, EmptyState, SummaryList, Tag } from '@/design/parts';
import { usePermissions } from '@/lib/appointments';
import { formatDate, humanise, today } from '@/lib/format';
import { type Partnership, partnershipBySlugQuery } from '@/lib/reads';
import { type Membership, membershipsQuery, type Seat, seatsQuery } from './api';
import { words } from './content';

interface SeatsPageProps {
  readonly slug: string;
  /** The organisation that is to get a seat, when one came here to give it one. */
  readonly organisation: string | undefined;
  /** The membership that has just begun. */
  readonly given: string | undefined;
}

/** Every seat of a partnership, who has it, and where somebody is missing. */
export function SeatsPage({ slug, organisation, given }: SeatsPageProps) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const { data: seats } = useSuspenseQuery(seatsQuery(partnership.id));
  const { data: memberships } = useSuspenseQuery(membershipsQuery(partnership.id));
  const gaps = seats.items.filter((seat) => seat.gap).length;
  const newest = memberships.items.find((membership) => membership.id === given);
  return (
    <Page
      title={words.seats.title}
      caption={partnership.name}
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      {newest !== undefined && (
        <DoneNotice>
          <p>{words.seats.given(newest.personName, humanise(newest.seatCategory))}</p>
        </DoneNotice>
      )}
      <p className="ct-quiet">{words.seats.asOf(formatDate(today()))}</p>
      {gaps > 0 && <p>{words.seats.gaps(gaps)}</p>}
      {seats.items.length === 0 && (
        <EmptyState heading={words.seats.none}>
          <p>{words.seats.noneHint}</p>
        </EmptyState>
      )}
      {seats.items.map((seat) => (
        <SeatCard
          key={seat.id}
          seat={seat}
          partnership={partnership}
          organisation={organisation}
          memberships={memberships.items.filter((membership) => membership.seatId === seat.id)}
        />
      ))}
    </Page>
  );
}

interface SeatCardProps {
  readonly seat: Seat;
  readonly partnership: Partnership;
  readonly organisation: string | undefined;
  readonly memberships: readonly Membership[];
}

function SeatCard({ seat, partnership, organisation, memberships }: SeatCardProps) {
  const permissions = usePermissions();
  const mayGive = permissions.may('SECRETARIAT', partnership.id) && seat.held < seat.max;
  return (
    <div className="nhsuk-card">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-s">
          {humanise(seat.category)} <SeatState seat={seat} />
        </h2>
        <SummaryList
          rows={[
            { key: words.seats.filled, value: words.seats.filledOf(seat.held, seat.min, seat.max) },
            {
              key: words.seats.who,
              value: <Holders memberships={memberships} />,
            },
            ...(seat.requiredByRule ? [{ key: words.seats.required, value: seat.requiredByRule }] : []),
          ]}
        />
        {mayGive && (
          <TextLink
            to="/workspace/partnerships/$slug/seats/$seatId"
            params={{ slug: partnership.slug, seatId: seat.id }}
            search={organisation === undefined ? {} : { organisation }}
          >
            {words.seats.give}
            <span className="nhsuk-u-visually-hidden">{words.seats.giveHidden(humanise(seat.category))}</span>
          </TextLink>
        )}
      </div>
    </div>
  );
}

function SeatState({ seat }: { readonly seat: Seat }) {
  if (seat.gap) {
    return <Tag colour="orange">{words.seats.gap}</Tag>;
  }
  return seat.held >= seat.max ? (
    <Tag colour="grey">{words.seats.full}</Tag>
  ) : (
    <Tag colour="green">{words.seats.room}</Tag>
  );
}

function Holders({ memberships }: { readonly memberships: readonly Membership[] }) {
  if (memberships.length === 0) {
    return <span className="ct-quiet">{words.seats.nobody}</span>;
  }
  return (
    <ul className="nhsuk-list">
      {memberships.map((membership) => (
        <li key={membership.id}>{words.seats.for(membership.personName, membership.organisationName)}</li>
      ))}
    </ul>
  );
}
