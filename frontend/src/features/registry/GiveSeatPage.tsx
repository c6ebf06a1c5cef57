import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DateField, Form, type FormError, isDate, Radios, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { NotFoundPage } from '@/design/ProblemPage';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { humanise, today } from '@/lib/format';
import { partnershipBySlugQuery } from '@/lib/reads';
import { giveSeat, type NewMembership, type Seat, seatsQuery } from './api';
import { words } from './content';
import { OrganisationPicker } from './OrganisationPicker';

type MemberRole = NewMembership['role'];

interface Values {
  organisationId: string;
  personName: string;
  role: MemberRole;
  from: string;
}

interface GiveSeatPageProps {
  readonly slug: string;
  readonly seatId: string;
  readonly organisation: string | undefined;
}

export function GiveSeatPage({ slug, seatId, organisation }: GiveSeatPageProps) {
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
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
  const queryClient = useQueryClient();
  const initial: Values = {
    organisationId: organisation ?? '',
    personName: '',
    role: 'MEMBER',
    from: today(),
  };
  const form = useForm({
    id: `give-seat:${seat.id}`,
    initial,
    check,
    send: ({ organisationId, personName, role, from }, sending) =>
      giveSeat(
        {
          seatId: seat.id,
          onBehalfOfOrganisationId: organisationId,
          personName: personName.trim(),
          role,
          from,
        },
        sending,
      ),
    done: async (membership) => {
      await refresh(queryClient, 'partners');
      await navigate({
        to: '/workspace/partnerships/$slug/seats',
        params: { slug },
        search: { given: membership.id },
      });
    },
  });
  const { values, change, errorOf } = form;
  const text = words.give;
  return (
    <Page
      title={text.title(humanise(seat.category))}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/partnerships/$slug/seats" params={{ slug }}>
          {words.seats.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={text.save}>
        <OrganisationPicker
          path="onBehalfOfOrganisationId"
          error={errorOf('onBehalfOfOrganisationId')}
          value={values.organisationId}
          onChange={(organisationId) => {
            change({ organisationId });
          }}
        />
        <TextField
          path="personName"
          label={text.personName}
          error={errorOf('personName')}
          value={values.personName}
          onChange={(personName) => {
            change({ personName });
          }}
        />
        <Radios
          path="role"
          label={text.role}
          error={errorOf('role')}
          choices={Object.entries(text.roles).map(([value, label]) => ({ value, label }))}
          value={values.role}
          onChange={(role) => {
            if (isRole(role)) {
              change({ role });
            }
          }}
        />
        <DateField
          path="from"
          label={text.from}
          hint={text.fromHint}
          error={errorOf('from')}
          value={values.from}
          onChange={(from) => {
            change({ from });
          }}
        />
      </Form>
    </Page>
  );
}

function check(values: Values): FormError[] {
  const { errors } = words.give;
  return [
    ...(values.organisationId === ''
      ? [{ field: 'onBehalfOfOrganisationId', message: errors.organisation }]
      : []),
    ...(values.personName.trim() === '' ? [{ field: 'personName', message: errors.personName }] : []),
    ...(isDate(values.from) ? [] : [{ field: 'from', message: errors.from }]),
  ];
}

function isRole(value: string): value is MemberRole {
  return value in words.give.roles;
}
