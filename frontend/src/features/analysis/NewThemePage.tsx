import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { engagementQuery } from '@/lib/reads';
import { createTheme } from './api';
import { words } from './content';
import { checkTheme, themeChangeOf, ThemeFields } from './ThemeFields';

export function NewThemePage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  const form = useForm({
    id: `new-theme:${engagementId}`,
    initial: { title: '', description: '' },
    check: checkTheme,
    send: (values, sending) => createTheme(engagementId, themeChangeOf(values), sending),
    done: async () => {
      await refresh(queryClient, 'engagement');
      await navigate({ to: '/workspace/engagements/$engagementId/answers', params: { engagementId } });
    },
  });
  return (
    <Page
      title={words.theme.newTitle}
      caption={engagement.title}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/engagements/$engagementId/answers" params={{ engagementId }}>
          {words.answers.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={words.theme.saveNew}>
        <ThemeFields form={form} />
      </Form>
    </Page>
  );
}
