import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { InsetText } from '@/design/parts';
import { type Membership, organisationQuery } from '@/design/registers/api';
import { nameOf as nameOfHolder } from '@/design/registers/holder';
import { itemQuery, people } from '@/design/registers/registers';
import { useAppointed } from '@/lib/appointments';
import { formatDate, humanise, today } from '@/lib/format';
import { partnershipQuery } from '@/lib/reads';
import { updateMembership, membershipQuery, readMembership } from './api';
import { BackToSeats } from './BackToSeats';
import { words } from './words';
import {
  checkMembership,
  membershipInputOf,
  MembershipFields,
  membershipInWords,
  membershipValuesOf,
} from './MembershipFields';

/** Corrects or updates who sits on a seat, for whom and as what. */
export function EditMembershipPage({ membershipId }: { readonly membershipId: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: membership } = useSuspenseQuery(membershipQuery(membershipId));
  useAppointed(['SECRETARIAT'], membership.partnershipId);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(membership.partnershipId));
  const { slug } = partnership;
  const nameOf = {
    organisation: (id: string) => queryClient.getQueryData(organisationQuery(id).queryKey)?.name ?? id,
    person: (id: string) => queryClient.getQueryData(itemQuery(people, id).queryKey)?.name ?? id,
  };
  const form = useForm({
    id: `membership:${membershipId}`,
    ...editing(membership, membershipValuesOf, async () => {
      const now = await readMembership(membershipId);
      // To tell both by their names.
      await queryClient.query(organisationQuery(now.onBehalfOfOrganisationId));
      await queryClient.query(itemQuery(people, now.personId ?? ''));
      return now;
    }),
    check: checkMembership,
    send: (values, { version = membership.version }) =>
      updateMembership(membershipId, membershipInputOf(membership.seatId, values), version),
    changes: ['partners/memberships', 'partners/people', 'partners/seats'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/seats', params: { slug } }),
  });
  const frame = {
    title: words.give.editTitle({ category: humanise(membership.seatCategory) }),
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
      submitLabel={words.give.saveChanges}
      compare={(values) => membershipInWords(values, nameOf)}
    >
      <MembershipFields form={form} />
      <p>
        <TextLink to="/workspace/memberships/$membershipId/person" params={{ membershipId }}>
          {words.person.link({ person: nameOfHolder(membership) })}
        </TextLink>
      </p>
    </FormPage>
  );
}

export function hasEnded({ to }: Membership): boolean {
  return Boolean(to) && (to ?? '') < today();
}

export function HasEnded({ membership }: { readonly membership: Membership }) {
  return (
    <InsetText>
      <p>{words.give.hasEnded({ date: formatDate(membership.to ?? '') })}</p>
    </InsetText>
  );
}
