import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { useAppointed } from '@/lib/appointments';
import { daysAfter, today } from '@/lib/format';
import { partnershipBySlugQuery } from '@/lib/reads';
import { createEngagement } from './api';
import { words } from './words';
import { EngagementFields } from './EngagementFields';
import { checkEngagement, type EngagementValues, inputOf } from './engagementValues';

// Long enough for people to hear of it, talk about it and answer.
const USUAL_DAYS = 42;

export function NewEngagementPage({ slug }: { readonly slug: string }) {
  const navigate = useNavigate();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  useAppointed(['ENGAGEMENT_LEAD'], partnership.id);
  const initial: EngagementValues = {
    partnershipIds: [partnership.id],
    title: '',
    kind: '',
    purpose: '',
    audience: '',
    opens: today(),
    closes: daysAfter(today(), USUAL_DAYS),
    closingHour: '',
    decisionDue: '',
  };
  const form = useForm({
    id: `new-engagement:${partnership.id}`,
    initial,
    check: checkEngagement,
    send: (values, sending) => createEngagement(inputOf(values), sending),
    changes: ['engagement/engagements'],
    done: ({ id }) =>
      navigate({ to: '/workspace/engagements/$engagementId/survey', params: { engagementId: id } }),
  });
  return (
    <FormPage
      title={words.form.newTitle}
      caption={partnership.name}
      before={
        <BackLink to="/workspace/partnerships/$slug/engagements" params={{ slug }}>
          {words.engagements}
        </BackLink>
      }
      form={form}
      submitLabel={words.form.saveNew}
    >
      <EngagementFields form={form} />
    </FormPage>
  );
}
