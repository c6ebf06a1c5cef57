import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, FormPage, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { InsetText } from '@/design/parts';
import { useAppointed } from '@/lib/appointments';
import type { Theme } from '@/lib/staffReads';
import { updateTheme, readTheme, themeQuery } from './api';
import { words } from './words';
import { checkTheme, themeInputOf, ThemeFields, themeInWords } from './ThemeFields';

interface EditThemePageProps {
  readonly engagementId: string;
  readonly themeId: string;
}

export function EditThemePage({ engagementId, themeId }: EditThemePageProps) {
  const navigate = useNavigate();
  const { data: theme } = useSuspenseQuery(themeQuery(themeId));
  useAppointed(['ANALYST'], theme.partnershipIds);
  const form = useForm({
    id: `theme:${themeId}`,
    ...editing(theme, valuesOf, () => readTheme(themeId)),
    check: checkTheme,
    send: (values, { version = theme.version }) =>
      updateTheme(themeId, themeInputOf(theme.engagementId, values, theme), version),
    changes: ['engagement/themes', 'engagement/contributions'],
    done: () => navigate({ to: '/workspace/engagements/$engagementId/answers', params: { engagementId } }),
  });
  return (
    <FormPage
      title={words.theme.editTitle}
      caption={theme.title}
      before={
        <BackLink to="/workspace/engagements/$engagementId/answers" params={{ engagementId }}>
          {words.back}
        </BackLink>
      }
      form={form}
      submitLabel={words.theme.save}
      compare={themeInWords}
    >
      {theme.published && (
        <InsetText>
          <p>{words.theme.publishedAs({ title: theme.published.title })}</p>
        </InsetText>
      )}
      <ThemeFields form={form} />
    </FormPage>
  );
}

function valuesOf({ title, description }: Theme) {
  return { title, description };
}
