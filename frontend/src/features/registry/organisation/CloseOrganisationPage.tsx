import { useQueries, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Checkboxes,
  type ComparedPart,
  DateField,
  dateInWords,
  editing,
  FormPage,
  isDate,
  useForm,
} from '@/design/form';
import { BackLink } from '@/design/Navigation';
import {
  type Membership,
  type Organisation,
  organisationQuery,
  readOrganisation,
} from '@/design/registers/api';
import { Finder } from '@/design/registers/Finder';
import { nameOf } from '@/design/registers/holder';
import { organisations } from '@/design/registers/registers';
import { SuccessorPage } from '@/design/registers/SuccessorPage';
import { useAppointed } from '@/lib/appointments';
import { humanise, today } from '@/lib/format';
import { closeOrganisation, membershipsForQuery } from './api';
import { words } from './words';

interface Values {
  on: string;
  successorIds: readonly string[];
}

/** Says when an organisation ends, and who carries on its work. It keeps its history. */
export function CloseOrganisationPage({ organisationId }: { readonly organisationId: string }) {
  useAppointed(['SECRETARIAT']);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: organisation } = useSuspenseQuery(organisationQuery(organisationId));
  const { data: memberships } = useSuspenseQuery(membershipsForQuery(organisationId));
  const text = words.close;
  const form = useForm({
    id: `close-organisation:${organisationId}`,
    ...editing(organisation, valuesOf, () => readOrganisation(organisationId)),
    initial: { ...valuesOf(organisation), on: organisation.closedOn ?? today() },
    check: ({ on }) => (isDate(on) ? [] : [{ field: 'on', message: text.errors.on }]),
    send: ({ on, successorIds }, { version = organisation.version }) =>
      closeOrganisation(organisationId, { on, successorIds: [...successorIds] }, version),
    changes: ['partners/organisations'],
    done: ({ name }) => navigate({ to: '/workspace/organisations', search: { name } }),
  });
  const successors = useQueries({
    queries: form.values.successorIds.map((id) => organisationQuery(id)),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  const organisationNamed = (id: string) =>
    queryClient.getQueryData(organisationQuery(id).queryKey)?.name ?? id;
  const frame = {
    title: text.title({ name: organisation.name }),
    before: (
      <BackLink to="/workspace/organisations/$organisationId/edit" params={{ organisationId }}>
        {organisation.name}
      </BackLink>
    ),
  };
  if (organisation.closedOn && organisation.closedOn < today()) {
    return (
      <SuccessorPage
        register={organisations}
        thing={organisation}
        lastDay={organisation.closedOn}
        done={({ name }) => navigate({ to: '/workspace/organisations', search: { name } })}
        before={frame.before}
      />
    );
  }
  return (
    <FormPage
      {...frame}
      form={form}
      submitLabel={text.save}
      warning
      compare={(values) => inWords(values, organisationNamed)}
    >
      <p>{text.happens}</p>
      <Seats memberships={memberships.items} />
      <DateField {...form.field('on')} label={text.on} hint={text.onHint} />
      <Finder
        register={organisations}
        path="successorIds"
        label={text.find}
        error={form.errorOf('successorIds')}
        selected={successors}
      >
        {(offered) => (
          <Checkboxes
            {...form.field('successorIds')}
            label={text.successors}
            choices={offered
              .filter(({ id }) => id !== organisationId)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Finder>
    </FormPage>
  );
}

function Seats({ memberships }: { readonly memberships: readonly Membership[] }) {
  return memberships.length === 0 ? (
    <p>{words.close.noSeats}</p>
  ) : (
    <>
      <p>{words.close.seats({ count: memberships.length })}</p>
      <ul>
        {memberships.map((membership) => (
          <li key={membership.id}>
            {words.close.seat({ person: nameOf(membership), category: humanise(membership.seatCategory) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function valuesOf({ closedOn, successors }: Organisation): Values {
  return { on: closedOn ?? '', successorIds: successors.map(({ id }) => id) };
}

function inWords({ on, successorIds }: Values, nameOf: (id: string) => string): ComparedPart[] {
  return [
    { label: words.close.on, value: dateInWords(on) },
    { label: words.close.successors, value: successorIds.map(nameOf).join('\n') },
  ];
}
