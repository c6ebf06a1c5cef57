import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  type ComparedPart,
  DateField,
  dateInWords,
  emptyTexts,
  FormPage,
  isDate,
  TextField,
  useForm,
} from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { InsetText } from '@/design/parts';
import { formatDate } from '@/lib/format';
import { nameSuccessor, type Organisation, organisationQuery, readOrganisation } from './api';
import { words } from './content';
import { OrganisationPicker } from './OrganisationPicker';

interface Values {
  successorId: string;
  from: string;
  source: string;
}

interface SuccessorPageProps {
  readonly organisation: Organisation;
  readonly closedOn: string;
}

/** Says who carries on the work of an organisation that has closed; it may become known long after. */
export function SuccessorPage({ organisation, closedOn }: SuccessorPageProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { id, name, version, successors } = organisation;
  const text = words.succession;
  const initial: Values = { successorId: '', from: '', source: '' };
  const form = useForm({
    id: `successor:${id}`,
    initial,
    version,
    saved: async () => ({ values: initial, version: (await readOrganisation(id)).version }),
    check: (values) => [
      ...emptyTexts(values, ['successorId', 'source'], text.errors),
      ...(isDate(values.from) ? [] : [{ field: 'from', message: text.errors.from }]),
    ],
    send: (values, { version: read = version }) => nameSuccessor(id, values, read),
    changes: 'partners',
    done: (saved) => navigate({ to: '/workspace/organisations', search: { name: saved.name } }),
  });
  const nameOf = (other: string) =>
    queryClient.getQueryData(organisationQuery(other).queryKey)?.name ?? other;
  return (
    <FormPage
      title={text.title(name)}
      before={
        <BackLink to="/workspace/organisations/$organisationId/edit" params={{ organisationId: id }}>
          {name}
        </BackLink>
      }
      form={form}
      submitLabel={text.save}
      compare={(values) => inWords(values, nameOf)}
    >
      <InsetText>
        <p>{text.closed(formatDate(closedOn))}</p>
      </InsetText>
      {successors.length > 0 && (
        <>
          <p>{text.known}</p>
          <ul>
            {successors.map((one) => (
              <li key={one.id}>{text.since(one.name, formatDate(one.from), one.source)}</li>
            ))}
          </ul>
        </>
      )}
      <OrganisationPicker {...form.field('successorId')} label={text.find} />
      <DateField {...form.field('from')} label={text.from} hint={text.fromHint} />
      <TextField {...form.field('source')} label={text.source} hint={text.sourceHint} />
    </FormPage>
  );
}

function inWords({ successorId, from, source }: Values, nameOf: (id: string) => string): ComparedPart[] {
  const text = words.succession;
  return [
    { label: text.organisation, value: successorId === '' ? '' : nameOf(successorId) },
    { label: text.from, value: dateInWords(from) },
    { label: text.source, value: source },
  ];
}
