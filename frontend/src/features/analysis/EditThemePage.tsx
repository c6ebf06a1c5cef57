import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { changeTheme, readTheme, themeQuery } from './api';
import { words } from './content';
import { checkTheme, themeChangeOf, ThemeFields, themeInWords } from './ThemeFields';

interface EditThemePageProps {
  readonly engagementId: string;
  readonly themeId: string;
}

export function EditThemePage({ engagementId, themeId }: EditThemePageProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: theme } = useSuspenseQuery(themeQuery(themeId));
  const form = useForm({
    id: `theme:${themeId}`,
    initial: { title: theme.title, description: theme.description },
    version: theme.version,
    check: checkTheme,
    send: (values, { version = theme.version }) =>
      changeTheme(themeId, themeChangeOf(values, theme), version),
    saved: async () => {
      const { title, description, version } = await readTheme(themeId);
      return { values: { title, description }, version };
    },
    done: async () => {
      await refresh(queryClient, 'engagement');
      await navigate({ to: '/workspace/engagements/$engagementId/answers', params: { engagementId } });
    },
  });
  return (
    <Page
      title={words.theme.editTitle}
      caption={theme.title}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/engagements/$engagementId/answers" params={{ engagementId }}>
          {words.answers.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={words.theme.save} compare={themeInWords}>
        <ThemeFields form={form} />
      </Form>
    </Page>
  );
}
