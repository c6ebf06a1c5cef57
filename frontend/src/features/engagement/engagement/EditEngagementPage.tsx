import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { usePartnershipNames } from '@/design/partnerships/FurtherPartnerships';
import { useAppointed } from '@/lib/appointments';
import { engagementQuery } from '@/lib/reads';
import { updateEngagement, readEngagement } from './api';
import { words } from './words';
import { EngagementFields } from './EngagementFields';
import { checkEngagement, inputOf, inWords, valuesOf } from './engagementValues';

export function EditEngagementPage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ENGAGEMENT_LEAD'], engagement.partnershipIds);
  const nameOf = usePartnershipNames();
  const form = useForm({
    id: `engagement:${engagementId}`,
    ...editing(engagement, valuesOf, () => readEngagement(engagementId)),
    check: checkEngagement,
    send: (values, { version = engagement.version }) =>
      updateEngagement(engagementId, inputOf(values), version),
    changes: ['engagement/engagements'],
    done: () => navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } }),
  });
  return (
    <FormPage
      title={words.form.editTitle}
      caption={engagement.title}
      before={
        <BackLink to="/workspace/engagements/$engagementId" params={{ engagementId }}>
          {engagement.title}
        </BackLink>
      }
      form={form}
      submitLabel={words.form.save}
      compare={(values) => inWords(values, nameOf)}
    >
      <EngagementFields form={form} />
    </FormPage>
  );
}
