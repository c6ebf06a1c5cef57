import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { NotFoundPage } from '@/design/ProblemPage';
import { readPerson } from '@/design/registers/api';
import { itemQuery, people } from '@/design/registers/registers';
import { useAppointed } from '@/lib/appointments';
import { partnershipQuery } from '@/lib/reads';
import { updatePerson, membershipQuery } from './api';
import { BackToSeats } from './BackToSeats';
import { words } from './words';
import { checkPerson, PersonFields, personInputOf, personInWords, personValuesOf } from './PersonFields';

/** Corrects what is known of a person who has a seat. */
export function EditPersonPage({ membershipId }: { readonly membershipId: string }) {
  const { data: membership } = useSuspenseQuery(membershipQuery(membershipId));
  useAppointed(['SECRETARIAT'], membership.partnershipId);
  const { data: partnership } = useSuspenseQuery(partnershipQuery(membership.partnershipId));
  const { personId } = membership;
  return personId === undefined || personId === null ? (
    <NotFoundPage />
  ) : (
    <EditPerson personId={personId} slug={partnership.slug} />
  );
}

function EditPerson({ personId, slug }: { readonly personId: string; readonly slug: string }) {
  const navigate = useNavigate();
  const { data: person } = useSuspenseQuery(itemQuery(people, personId));
  const form = useForm({
    id: `person:${personId}`,
    ...editing(person, personValuesOf, () => readPerson(personId)),
    check: checkPerson,
    send: (values, { version = person.version }) => updatePerson(personId, personInputOf(values), version),
    changes: ['partners/people', 'partners/memberships'],
    done: () => navigate({ to: '/workspace/partnerships/$slug/seats', params: { slug } }),
  });
  return (
    <FormPage
      title={words.person.title({ person: person.name })}
      before={<BackToSeats slug={slug} />}
      form={form}
      submitLabel={words.person.save}
      compare={personInWords}
    >
      <PersonFields values={form.values} errorOf={form.errorOf} onChange={form.change} />
    </FormPage>
  );
}
