import { DateField, type FormState, optionsOf, Radios, TextArea, TextField } from '@/design/form';
import { FurtherPartnerships } from '@/design/partnerships/FurtherPartnerships';
import { usePermissions } from '@/lib/appointments';
import { ClosingFields } from './ClosingFields';
import { words } from './words';
import type { EngagementValues } from './engagementValues';

/** The fields of an engagement, for a new one and for a change. */
export function EngagementFields({ form }: { readonly form: FormState<EngagementValues> }) {
  const text = words.form;
  const mayShare = usePermissions().may('ENGAGEMENT_LEAD', form.values.partnershipIds.slice(0, 1));
  return (
    <>
      <TextField {...form.field('title')} label={text.title} hint={text.titleHint} />
      <Radios
        {...form.field('kind')}
        label={text.kind}
        choices={optionsOf(words.kinds).map((kind) => ({ ...kind, hint: words.kindHints[kind.value] }))}
      />
      <TextArea {...form.field('purpose')} label={text.purpose} hint={text.purposeHint} maxLength={4000} />
      <TextField {...form.field('audience')} label={text.audience} hint={text.audienceHint} />
      <DateField {...form.field('opens')} label={text.opens} hint={text.dateHint} />
      <ClosingFields day={form.field('closes')} hour={form.field('closingHour')} />
      <DateField {...form.field('decisionDue')} label={text.decisionDue} hint={text.dateHint} />
      {mayShare && <FurtherPartnerships {...form.field('partnershipIds')} />}
    </>
  );
}
