import { DateField, type FormState, Radios, TextArea, TextField } from '@/design/form';
import { words } from './content';
import type { EngagementValues } from './engagementValues';

const KINDS = ['ENGAGEMENT', 'CONSULTATION', 'CO_PRODUCTION'] as const;

/** The fields of an engagement, for a new one and for a change. */
export function EngagementFields({ form }: { readonly form: FormState<EngagementValues> }) {
  const { values, change, errorOf } = form;
  const text = words.form;
  return (
    <>
      <TextField
        path="title"
        label={text.title}
        hint={text.titleHint}
        error={errorOf('title')}
        value={values.title}
        onChange={(title) => {
          change({ title });
        }}
      />
      <Radios
        path="kind"
        label={text.kind}
        error={errorOf('kind')}
        choices={KINDS.map((kind) => ({
          value: kind,
          label: words.kinds[kind],
          hint: words.kindHints[kind],
        }))}
        value={values.kind}
        onChange={(chosen) => {
          change({ kind: KINDS.find((kind) => kind === chosen) ?? values.kind });
        }}
      />
      <TextArea
        path="purpose"
        label={text.purpose}
        hint={text.purposeHint}
        error={errorOf('purpose')}
        maxLength={4000}
        value={values.purpose}
        onChange={(purpose) => {
          change({ purpose });
        }}
      />
      <TextField
        path="audience"
        label={text.audience}
        hint={text.audienceHint}
        error={errorOf('audience')}
        value={values.audience}
        onChange={(audience) => {
          change({ audience });
        }}
      />
      <DateField
        path="opens"
        label={text.opens}
        hint={text.dateHint}
        error={errorOf('opens')}
        value={values.opens}
        onChange={(opens) => {
          change({ opens });
        }}
      />
      <DateField
        path="closes"
        label={text.closes}
        hint={text.dateHint}
        error={errorOf('closes')}
        value={values.closes}
        onChange={(closes) => {
          change({ closes });
        }}
      />
      <DateField
        path="decisionDue"
        label={text.decisionDue}
        hint={text.dateHint}
        error={errorOf('decisionDue')}
        value={values.decisionDue}
        onChange={(decisionDue) => {
          change({ decisionDue });
        }}
      />
    </>
  );
}
