import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { engagementQuery } from '@/lib/reads';
import { changeEngagement, readEngagement } from './api';
import { words } from './content';
import { EngagementFields } from './EngagementFields';
import { changeOf, checkEngagement, inWords, valuesOf } from './engagementValues';

export function EditEngagementPage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  const form = useForm({
    id: `engagement:${engagementId}`,
    initial: valuesOf(engagement),
    version: engagement.version,
    check: checkEngagement,
    send: (values, { version = engagement.version }) =>
      changeEngagement(engagementId, changeOf(values), version),
    saved: async () => {
      const now = await readEngagement(engagementId);
      return { values: valuesOf(now), version: now.version };
    },
    done: async () => {
      await refresh(queryClient, 'engagement');
      await navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } });
    },
  });
  return (
    <Page
      title={words.form.editTitle}
      caption={engagement.title}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/engagements/$engagementId" params={{ engagementId }}>
          {engagement.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={words.form.save} compare={inWords}>
        <EngagementFields form={form} />
      </Form>
    </Page>
  );
}
