import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { daysAfter, today } from '@/lib/format';
import { refresh } from '@/lib/fresh';
import { partnershipBySlugQuery } from '@/lib/reads';
import { createEngagement } from './api';
import { words } from './content';
import { EngagementFields } from './EngagementFields';
import { changeOf, checkEngagement, type EngagementValues } from './engagementValues';

// Long enough for people to hear of it, talk about it and answer.
const USUAL_DAYS = 42;

export function NewEngagementPage({ slug }: { readonly slug: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const initial: EngagementValues = {
    title: '',
    kind: 'ENGAGEMENT',
    purpose: '',
    audience: '',
    opens: today(),
    closes: daysAfter(today(), USUAL_DAYS),
    decisionDue: '',
  };
  const form = useForm({
    id: `new-engagement:${partnership.id}`,
    initial,
    check: checkEngagement,
    send: (values, sending) =>
      createEngagement({ ...changeOf(values), partnershipId: partnership.id }, sending),
    done: async (engagement) => {
      await refresh(queryClient, 'engagement');
      await navigate({
        to: '/workspace/engagements/$engagementId/survey',
        params: { engagementId: engagement.id },
      });
    },
  });
  return (
    <Page
      title={words.form.newTitle}
      caption={partnership.name}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/partnerships/$slug/engagements" params={{ slug }}>
          {words.engagements}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={words.form.saveNew}>
        <EngagementFields form={form} />
      </Form>
    </Page>
  );
}
