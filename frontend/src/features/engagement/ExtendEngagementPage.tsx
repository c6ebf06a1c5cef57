import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ComparedPart, editing, emptyTexts, FormPage, isDate, TextArea, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { useAppointed } from '@/lib/appointments';
import { formatEnd } from '@/lib/format';
import { type Engagement, engagementQuery } from '@/lib/reads';
import { extendEngagement, readEngagement } from './api';
import { ClosingFields } from './ClosingFields';
import { words } from './content';
import { closingInstant, closingInWords, closingOf } from './engagementValues';

/** Moves the closing to a later time, for a reason that will be public. */
export function ExtendEngagementPage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const text = words.extend;
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ENGAGEMENT_LEAD'], engagement.partnershipId);
  const form = useForm({
    id: `extend-engagement:${engagementId}`,
    ...editing(engagement, valuesOf, () => readEngagement(engagementId)),
    check: (values) => [
      ...(isDate(values.closes) ? [] : [{ field: 'closes', message: words.form.errors.closes }]),
      ...emptyTexts(values, ['reason'], { reason: text.reasonError }),
    ],
    send: (values, { version = engagement.version }) =>
      extendEngagement(engagementId, closingInstant(values), values.reason.trim(), version),
    changes: 'engagement',
    done: () => navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } }),
  });
  return (
    <FormPage
      title={text.title}
      caption={engagement.title}
      lead={text.lead(formatEnd(engagement.closes))}
      before={
        <BackLink to="/workspace/engagements/$engagementId" params={{ engagementId }}>
          {engagement.title}
        </BackLink>
      }
      form={form}
      submitLabel={text.save}
      compare={inWords}
    >
      <ClosingFields day={form.field('closes')} hour={form.field('closingHour')} />
      <TextArea
        {...form.field('reason')}
        label={text.reason}
        hint={text.reasonHint}
        rows={3}
        maxLength={1000}
      />
    </FormPage>
  );
}

type ExtendValues = ReturnType<typeof valuesOf>;

function valuesOf({ closes }: Engagement) {
  return { ...closingOf(closes), reason: '' };
}

function inWords(values: ExtendValues): ComparedPart[] {
  return [...closingInWords(values), { label: words.extend.reason, value: values.reason }];
}
