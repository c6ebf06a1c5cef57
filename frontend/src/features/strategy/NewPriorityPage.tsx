import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, type FormError, TextArea, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState } from '@/design/parts';
import { refresh } from '@/lib/fresh';
import { partnershipBySlugQuery } from '@/lib/reads';
import { arrivedThemesQuery, createPriority, needsQuery } from './api';
import { words } from './content';
import { checkReasons, ReasonedChoice, type Reasons } from './ReasonedChoice';

interface Values {
  statement: string;
  whyTogether: string;
  needs: Reasons;
  themes: Reasons;
}

interface NewPriorityPageProps {
  readonly slug: string;
  /** The need that one came from. */
  readonly need: string | undefined;
}

/** What is put first, and the needs and themes that it rests on. */
export function NewPriorityPage({ slug, need }: NewPriorityPageProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: partnership } = useSuspenseQuery(partnershipBySlugQuery(slug));
  const { data: needs } = useSuspenseQuery(needsQuery(partnership.id));
  const { data: themes } = useSuspenseQuery(arrivedThemesQuery(partnership.id));
  const initial: Values = {
    statement: '',
    whyTogether: '',
    needs: need !== undefined && needs.items.some((one) => one.id === need) ? { [need]: '' } : {},
    themes: {},
  };
  const text = words.priority;
  const form = useForm({
    id: `new-priority:${partnership.id}:${need ?? ''}`,
    initial,
    check: (values): FormError[] => [
      ...(['statement', 'whyTogether'] as const)
        .filter((field) => values[field].trim() === '')
        .map((field) => ({ field, message: text.errors[field] })),
      ...(Object.keys(values.needs).length === 0 ? [{ field: 'needs', message: text.errors.needs }] : []),
      ...checkReasons(
        'needs',
        values.needs,
        (id) => needs.items.find((one) => one.id === id)?.statement ?? '',
      ),
      ...checkReasons(
        'themes',
        values.themes,
        (id) => themes.items.find((one) => one.themeId === id)?.title ?? '',
      ),
    ],
    send: (values, sending) =>
      createPriority(
        {
          partnershipId: partnership.id,
          statement: values.statement.trim(),
          whyTogether: values.whyTogether.trim(),
          needs: Object.entries(values.needs).map(([needId, because]) => ({
            needId,
            because: because.trim(),
          })),
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
      {needs.items.length === 0 ? (
        <EmptyState heading={text.noNeeds}>
          <p>{text.noNeedsHint}</p>
        </EmptyState>
      ) : (
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
            path="whyTogether"
            label={text.whyTogether}
            error={errorOf('whyTogether')}
            maxLength={5000}
            value={values.whyTogether}
            onChange={(whyTogether) => {
              change({ whyTogether });
            }}
          />
          <ReasonedChoice
            path="needs"
            label={text.needs}
            hint={text.needsHint}
            becauseLabel={text.becauseNeed}
            becauseHint={text.becauseHint}
            choices={needs.items.map((one) => ({ id: one.id, title: one.statement }))}
            value={values.needs}
            errorOf={errorOf}
            onChange={(chosen) => {
              change({ needs: chosen });
            }}
          />
          {themes.items.length > 0 && (
            <ReasonedChoice
              path="themes"
              label={text.themes}
              becauseLabel={text.becauseTheme}
              becauseHint={text.becauseHint}
              choices={themes.items.map((one) => ({ id: one.themeId, title: one.title }))}
              value={values.themes}
              errorOf={errorOf}
              onChange={(chosen) => {
                change({ themes: chosen });
              }}
            />
          )}
        </Form>
      )}
    </Page>
  );
}
