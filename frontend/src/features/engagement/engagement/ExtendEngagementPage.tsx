import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  type ComparedPart,
  DateField,
  dateInWords,
  editing,
  emptyTexts,
  type FormError,
  FormPage,
  isDate,
  TextArea,
  useForm,
} from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { useAppointed } from '@/lib/appointments';
import { formatDate, formatEnd } from '@/lib/format';
import { type Engagement, engagementQuery } from '@/lib/reads';
import { extendEngagement, readEngagement } from './api';
import { ClosingFields } from './ClosingFields';
import { words } from './words';
import { checkClosing, closingInstant, closingInWords, closingOf } from './engagementValues';

/** Moves the closing to a later time, for a reason that will be public. */
export function ExtendEngagementPage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const text = words.extend;
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ENGAGEMENT_LEAD'], engagement.partnershipIds);
  const form = useForm({
    id: `extend-engagement:${engagementId}`,
    ...editing(engagement, valuesOf, () => readEngagement(engagementId)),
    check: (values) => [
      ...checkClosing(values),
      ...checkDecision(values, engagement),
      ...emptyTexts(values, ['reason'], { reason: text.reasonError }),
    ],
    send: (values, { version = engagement.version }) =>
      extendEngagement(
        engagementId,
        {
          closes: closingInstant(values),
          ...(values.decisionDue === '' ? {} : { decisionDue: values.decisionDue }),
          reason: values.reason.trim(),
        },
        version,
      ),
    changes: ['engagement/engagements'],
    done: () => navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } }),
  });
  return (
    <FormPage
      title={text.title}
      caption={engagement.title}
      lead={text.lead({ closes: formatEnd(engagement.closes) })}
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
      {engagement.decisionDue && (
        <DateField {...form.field('decisionDue')} label={text.decisionDue} hint={text.decisionDueHint} />
      )}
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

function valuesOf({ closes, decisionDue }: Engagement) {
  return { ...closingOf(closes), decisionDue: decisionDue ?? '', reason: '' };
}

/** A decision that is taken while people still answer was not open to what they say. */
function checkDecision({ closes, decisionDue }: ExtendValues, engagement: Engagement): FormError[] {
  if (!engagement.decisionDue) {
    return [];
  }
  if (!isDate(decisionDue)) {
    return [{ field: 'decisionDue', message: words.extend.decisionDueError }];
  }
  return isDate(closes) && decisionDue <= closes
    ? [{ field: 'decisionDue', message: words.extend.decisionOrder({ closes: formatDate(closes) }) }]
    : [];
}

function inWords(values: ExtendValues): ComparedPart[] {
  return [
    ...closingInWords(values),
    { label: words.extend.decisionDue, value: dateInWords(values.decisionDue) },
    { label: words.extend.reason, value: values.reason },
  ];
}
