import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, TextArea, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { refresh } from '@/lib/fresh';
import { partnershipBySlugQuery } from '@/lib/reads';
import { arrivedThemesQuery, createNeed } from './api';
import { words } from './content';
import { checkReasons, ReasonedChoice, type Reasons } from './ReasonedChoice';

interface Values {
  statement: string;
  evidence: string;
  source: string;
  themes: Reasons;
}

interface NewNeedPageProps {
  readonly slug: string;
  /** The theme that one came from. */
  readonly theme: string | undefined;
}

/** What people lack, with the evidence and the themes that show it. */
export function NewNeedPage({ slug, theme }: NewNeedPageProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const { data: themes } = useSuspenseQuery(arrivedThemesQuery(partnership.id));
  const initial: Values = {
    statement: '',
    evidence: '',
    source: '',
    themes: themes.items.some((one) => one.themeId === theme) && theme !== undefined ? { [theme]: '' } : {},
  };
  const titleOf = (id: string) => themes.items.find((one) => one.themeId === id)?.title ?? '';
  const text = words.need;
  const form = useForm({
    id: `new-need:${partnership.id}:${theme ?? ''}`,
    initial,
    check: (values) => [
      ...(['statement', 'evidence', 'source'] as const)
        .filter((field) => values[field].trim() === '')
        .map((field) => ({ field, message: text.errors[field] })),
      ...checkReasons('themes', values.themes, titleOf),
    ],
    send: (values, sending) =>
      createNeed(
        {
          partnershipId: partnership.id,
          statement: values.statement.trim(),
          evidence: values.evidence.trim(),
          source: values.source.trim(),
          themes: Object.entries(values.themes).map(([themeId, because]) => ({
            themeId,
            because: because.trim(),
          })),
        },
        sending,
      ),
    done: async () => {
      await refresh(queryClient, 'strategy');
      await navigate({ to: '/workspace/partnerships/$slug/strategy', params: { slug } });
    },
  });
  const { values, change, errorOf } = form;
  return (
    <Page
      title={text.title}
      caption={partnership.name}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/partnerships/$slug/strategy" params={{ slug }}>
          {words.desk.title}
        </BackLink>
      }
    >
      <Form form={form} submitLabel={text.save}>
        <TextField
          path="statement"
          label={text.statement}
          hint={text.statementHint}
          error={errorOf('statement')}
          value={values.statement}
          onChange={(statement) => {
            change({ statement });
          }}
        />
        <TextArea
          path="evidence"
          label={text.evidence}
          hint={text.evidenceHint}
          error={errorOf('evidence')}
          maxLength={5000}
          value={values.evidence}
          onChange={(evidence) => {
            change({ evidence });
          }}
        />
        <TextField
          path="source"
          label={text.source}
          hint={text.sourceHint}
          error={errorOf('source')}
          value={values.source}
          onChange={(source) => {
            change({ source });
          }}
        />
        {themes.items.length > 0 && (
          <ReasonedChoice
            path="themes"
            label={text.themes}
            hint={text.themesHint}
            becauseLabel={text.because}
            becauseHint={text.becauseHint}
            choices={themes.items.map((one) => ({
              id: one.themeId,
              title: one.title,
              detail: one.description,
            }))}
            value={values.themes}
            errorOf={errorOf}
            onChange={(chosen) => {
              change({ themes: chosen });
            }}
          />
        )}
      </Form>
    </Page>
  );
}
