import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
import { InsetText } from '@/design/parts';
import { formatDate, today } from '@/lib/format';
import type { Succession } from './api';
import { words } from './words';
import { Picker } from './Picker';
import { type Findable, itemQuery, type Register } from './registers';

interface Values {
  successorId: string;
  from: string;
  source: string;
}

interface Followed extends Findable {
  readonly version: number;
  readonly successors: readonly Succession[];
}

interface SuccessorPageProps<Thing extends Followed> {
  /** Where it stands, and what followed it is found. */
  readonly register: Register<Thing>;
  readonly thing: Thing;
  readonly lastDay: string;
  readonly done: (saved: Thing) => unknown;
  readonly before: ReactNode;
}

/** Says what followed something that has ended; it may become known long after. */
export function SuccessorPage<Thing extends Followed>({
  register,
  thing,
  lastDay,
  done,
  before,
}: SuccessorPageProps<Thing>) {
  const queryClient = useQueryClient();
  const { id, name, version, successors } = thing;
  const { common } = words.succession;
  const text = register.succession;
  const initial: Values = { successorId: '', from: '', source: '' };
  const form = useForm({
    id: `successor:${id}`,
    initial,
    version,
    saved: async () => ({ values: initial, version: (await register.read(id)).version }),
    check: (values) => [
      ...emptyTexts(values, ['successorId'], text.errors),
      ...(isDate(values.from) ? [] : [{ field: 'from', message: common.errors.from }]),
      ...emptyTexts(values, ['source'], { source: common.errors.source }),
    ],
    send: (values, { version: read = version }) => register.follow(id, values, read),
    changes: [`partners/${register.kind}`],
    done,
  });
  const nameOf = (other: string) =>
    queryClient.getQueryData(itemQuery(register, other).queryKey)?.name ?? other;
  return (
    <FormPage
      title={text.title({ name })}
      before={before}
      form={form}
      submitLabel={common.save}
      compare={(values) => inWords(values, text.choose, nameOf)}
    >
      <InsetText>
        <p>
          {lastDay < today()
            ? text.ended({ date: formatDate(lastDay) })
            : text.ends({ date: formatDate(lastDay) })}
        </p>
      </InsetText>
      {successors.length > 0 && (
        <>
          <p>{common.known}</p>
          <ul>
            {successors.map((one) => (
              <li key={one.id}>
                {common.since({ name: one.name, date: formatDate(one.from), source: one.source })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Picker {...form.field('successorId')} register={register} label={text.find} choose={text.choose} />
      <DateField {...form.field('from')} label={common.from} hint={common.fromHint} />
      <TextField {...form.field('source')} label={common.source} hint={common.sourceHint} />
    </FormPage>
  );
}

function inWords(
  { successorId, from, source }: Values,
  what: string,
  nameOf: (id: string) => string,
): ComparedPart[] {
  const { common } = words.succession;
  return [
    { label: what, value: successorId === '' ? '' : nameOf(successorId) },
    { label: common.from, value: dateInWords(from) },
    { label: common.source, value: source },
  ];
}
