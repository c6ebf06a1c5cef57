import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DateField, Form, type FormError, isDate, Select, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { partnershipBySlugQuery } from '@/lib/reads';
import { createStrategy, type NewStrategy } from './api';
import { words } from './content';

type Kind = NewStrategy['kind'];

const KINDS = [
  'INTEGRATED_CARE_STRATEGY',
  'STRATEGIC_COMMISSIONING_PLAN',
  'JOINT_FORWARD_PLAN',
  'PLACE_PLAN',
  'NEIGHBOURHOOD_PLAN',
] as const satisfies readonly Kind[];

interface Values {
  title: string;
  kind: Kind;
  periodFrom: string;
  periodTo: string;
}

const EMPTY: Values = { title: '', kind: 'INTEGRATED_CARE_STRATEGY', periodFrom: '', periodTo: '' };

export function NewStrategyPage({ slug }: { readonly slug: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const text = words.strategy;
  const form = useForm({
    id: `new-strategy:${partnership.id}`,
    initial: EMPTY,
    check,
    send: (values, sending) =>
      createStrategy({ ...values, title: values.title.trim(), partnershipId: partnership.id }, sending),
    done: async (strategy) => {
      await refresh(queryClient, 'strategy');
      await navigate({ to: '/workspace/strategies/$strategyId', params: { strategyId: strategy.id } });
    },
  });
  const { values, change, errorOf } = form;
  return (
    <Page
      title={text.title}
      caption={partnership.name}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/partnerships/$slug/strategy" params={{ slug }}>
          {words.desk.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={text.save}>
        <TextField
          path="title"
          label={text.name}
          hint={text.nameHint}
          error={errorOf('title')}
          value={values.title}
          onChange={(title) => {
            change({ title });
          }}
        />
        <Select
          path="kind"
          label={text.kind}
          error={errorOf('kind')}
          options={KINDS.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
          value={values.kind}
          onChange={(chosen) => {
            change({ kind: KINDS.find((kind) => kind === chosen) ?? values.kind });
          }}
        />
        <DateField
          path="periodFrom"
          label={text.from}
          hint={text.dateHint}
          error={errorOf('periodFrom')}
          value={values.periodFrom}
          onChange={(periodFrom) => {
            change({ periodFrom });
          }}
        />
        <DateField
          path="periodTo"
          label={text.to}
          error={errorOf('periodTo')}
          value={values.periodTo}
          onChange={(periodTo) => {
            change({ periodTo });
          }}
        />
      </Form>
    </Page>
  );
}

function check(values: Values): FormError[] {
  const { errors } = words.strategy;
  const datesAreReal = isDate(values.periodFrom) && isDate(values.periodTo);
  return [
    ...(values.title.trim() === '' ? [{ field: 'title', message: errors.title }] : []),
    ...(isDate(values.periodFrom) ? [] : [{ field: 'periodFrom', message: errors.periodFrom }]),
    ...(isDate(values.periodTo) ? [] : [{ field: 'periodTo', message: errors.periodTo }]),
    ...(datesAreReal && values.periodTo <= values.periodFrom
      ? [{ field: 'periodTo', message: errors.order }]
      : []),
  ];
}
