import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { DoneNotice, EmptyState, SummaryList, Tag } from '@/design/parts';
import type { Membership } from '@/design/registers/api';
import { nameOf } from '@/design/registers/holder';
import { usePermissions } from '@/lib/appointments';
import { formatDate, humanise, today } from '@/lib/format';
import { type Gap, gapsQuery, type Partnership, partnershipBySlugQuery } from '@/lib/reads';
import { membershipQuery, membershipsQuery, type Seat, seatsQuery } from './api';
import { words } from './words';

interface SeatsPageProps {
  readonly slug: string;
  /** The organisation that is to get a seat, when one came here to give it one. */
  readonly organisation: string | undefined;
  /** The membership that has just begun. */
  readonly given: string | undefined;
  /** The membership whose last day has just been set. */
  readonly ended: string | undefined;
}

/** Every seat of a partnership, who has it, and where someone is missing. */
export function SeatsPage({ slug, organisation, given, ended }: SeatsPageProps) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const { data: seats } = useSuspenseQuery(seatsQuery(partnership.id));
  const { data: memberships } = useSuspenseQuery(membershipsQuery(partnership.id));
  const { data: gaps } = useSuspenseQuery(gapsQuery(partnership.id));
  const newest = memberships.items.find((membership) => membership.id === given);
  return (
    <Page
      title={words.seats.title}
      caption={partnership.name}
      before={<BackLink to="/workspace">{words.workspace}</BackLink>}
    >
      {newest !== undefined && (
        <DoneNotice>
          <p>{words.seats.given({ person: nameOf(newest), category: humanise(newest.seatCategory) })}</p>
        </DoneNotice>
      )}
      {ended !== undefined && <Ended membershipId={ended} />}
      <p className="ct-quiet">{words.seats.asOf({ date: formatDate(today()) })}</p>
      <NoSeats gaps={gaps.items} />
      {seats.items.length === 0 && (
        <EmptyState heading={words.seats.none}>
          <p>{words.seats.noneHint}</p>
        </EmptyState>
      )}
      {seats.items.map((seat) => (
        <SeatCard
          key={seat.id}
          seat={seat}
          gap={gaps.items.find((gap) => gap.seatId === seat.id)}
          partnership={partnership}
          organisation={organisation}
          memberships={memberships.items.filter((membership) => membership.seatId === seat.id)}
        />
      ))}
    </Page>
  );
}

/** Those who are missing and have no seat that someone could be given. */
function NoSeats({ gaps }: { readonly gaps: readonly Gap[] }) {
  return gaps
    .filter((gap) => !gap.seatId)
    .map((gap) => (
      <div className="nhsuk-inset-text" key={`${gap.areaId ?? ''} ${gap.areaKinds.join(' ')}`}>
        <p>
          {gap.kind === 'NO_SEAT'
            ? words.seats.noSeat({ area: gap.areaName ?? '' })
            : words.seats.noArea({ kinds: gap.areaKinds.map(humanise).join(', ') })}
        </p>
        <p className="ct-quiet">{words.seats.noSeatSource({ source: gap.source })}</p>
      </div>
    ));
}

interface SeatCardProps {
  readonly seat: Seat;
  readonly gap: Gap | undefined;
  readonly partnership: Partnership;
  readonly organisation: string | undefined;
  readonly memberships: readonly Membership[];
}

function SeatCard({ seat, gap, partnership, organisation, memberships }: SeatCardProps) {
  const permissions = usePermissions();
  const keeps = permissions.may('SECRETARIAT', partnership.id);
  const required = gap?.source ?? seat.requiredByRule ?? undefined;
  return (
    <div className="nhsuk-card">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-s">
          {humanise(seat.category)} <SeatState seat={seat} gap={gap} />
        </h2>
        <SummaryList
          rows={[
            {
              key: words.seats.filled,
              value: words.seats.filledOf({
                exact: seat.min === seat.max,
                held: seat.held,
                min: seat.min,
                max: seat.max,
              }),
            },
            {
              key: words.seats.who,
              value: <Holders memberships={memberships} mayChange={keeps} />,
            },
            ...(required === undefined ? [] : [{ key: words.seats.required, value: required }]),
          ]}
        />
        {keeps && (
          <ul className="nhsuk-list ct-link-list">
            {seat.held < seat.max && (
              <li>
                <TextLink
                  to="/workspace/partnerships/$slug/seats/$seatId"
                  params={{ slug: partnership.slug, seatId: seat.id }}
                  search={organisation === undefined ? {} : { organisation }}
                >
                  {words.seats.give}
                  <span className="nhsuk-u-visually-hidden">
                    {words.seats.giveHidden({ category: humanise(seat.category) })}
                  </span>
                </TextLink>
              </li>
            )}
            <li>
              <TextLink
                to="/workspace/partnerships/$slug/seats/$seatId/edit"
                params={{ slug: partnership.slug, seatId: seat.id }}
              >
                {words.seats.change}
                <span className="nhsuk-u-visually-hidden">
                  {words.seats.giveHidden({ category: humanise(seat.category) })}
                </span>
              </TextLink>
            </li>
            <li>
              <TextLink
                to="/workspace/partnerships/$slug/changes"
                params={{ slug: partnership.slug }}
                search={{ record: seat.id }}
              >
                {words.seats.history}
                <span className="nhsuk-u-visually-hidden">
                  {words.seats.giveHidden({ category: humanise(seat.category) })}
                </span>
              </TextLink>
            </li>
          </ul>
        )}
      </div>
    </div>
  );
}

function SeatState({ seat, gap }: { readonly seat: Seat; readonly gap: Gap | undefined }) {
  if (gap !== undefined) {
    return <Tag colour="orange">{words.seats.gap}</Tag>;
  }
  return seat.held >= seat.max ? (
    <Tag colour="grey">{words.seats.full}</Tag>
  ) : (
    <Tag colour="green">{words.seats.room}</Tag>
  );
}

interface HoldersProps {
  readonly memberships: readonly Membership[];
  readonly mayChange: boolean;
}

function Holders({ memberships, mayChange }: HoldersProps) {
  if (memberships.length === 0) {
    return <span className="ct-quiet">{words.seats.noOne}</span>;
  }
  return (
    <ul className="nhsuk-list">
      {memberships.map((membership) => (
        <li key={membership.id}>
          {words.seats.for({ person: nameOf(membership), organisation: membership.organisationName })}
          {membership.to ? ` ${words.seats.until({ date: formatDate(membership.to) })}` : ''}
          {mayChange && <ChangeHolder membership={membership} />}
        </li>
      ))}
    </ul>
  );
}

function ChangeHolder({ membership }: { readonly membership: Membership }) {
  const params = { membershipId: membership.id };
  const about = (
    <span className="nhsuk-u-visually-hidden">
      {words.seats.holderHidden({ person: nameOf(membership) })}
    </span>
  );
  return (
    <span className="ct-row-actions">
      <TextLink to="/workspace/memberships/$membershipId/edit" params={params}>
        {words.seats.changeHolder}
        {about}
      </TextLink>
      <TextLink to="/workspace/memberships/$membershipId/end" params={params}>
        {words.seats.endHolder}
        {about}
      </TextLink>
    </span>
  );
}

/** Read by itself: a membership that ended before today is no longer among those of today. */
function Ended({ membershipId }: { readonly membershipId: string }) {
  const { data: membership } = useQuery(membershipQuery(membershipId));
  return membership?.to ? (
    <DoneNotice>
      <p>
        {words.seats.ended({
          person: nameOf(membership),
          category: humanise(membership.seatCategory),
          date: formatDate(membership.to),
        })}
      </p>
    </DoneNotice>
  ) : null;
}
