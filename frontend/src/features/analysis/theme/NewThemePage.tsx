import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { useAppointed } from '@/lib/appointments';
import { engagementQuery } from '@/lib/reads';
import { createTheme } from './api';
import { words } from './words';
import { checkTheme, themeInputOf, ThemeFields } from './ThemeFields';

export function NewThemePage({ engagementId }: { readonly engagementId: string }) {
  const navigate = useNavigate();
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ANALYST'], engagement.partnershipIds);
  const form = useForm({
    id: `new-theme:${engagementId}`,
    initial: { title: '', description: '' },
    check: checkTheme,
    send: (values, sending) => createTheme(themeInputOf(engagementId, values), sending),
    changes: ['engagement/themes'],
    done: () => navigate({ to: '/workspace/engagements/$engagementId/answers', params: { engagementId } }),
  });
  return (
    <FormPage
      title={words.theme.newTitle}
      caption={engagement.title}
      before={
        <BackLink to="/workspace/engagements/$engagementId/answers" params={{ engagementId }}>
          {words.back}
        </BackLink>
      }
      form={form}
      submitLabel={words.theme.saveNew}
    >
      <ThemeFields form={form} />
    </FormPage>
  );
}
