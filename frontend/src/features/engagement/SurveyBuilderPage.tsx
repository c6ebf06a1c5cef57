import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, TextArea, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { InsetText } from '@/design/parts';
import { refresh } from '@/lib/fresh';
import { type Engagement, engagementQuery, type Survey } from '@/lib/reads';
import { changeSurvey, createSurvey, readSurvey, surveyOfQuery } from './api';
import { words } from './content';
import { QuestionsEditor } from './QuestionsEditor';
import {
  checkSurvey,
  surveyChangeOf,
  surveyInWords,
  type SurveyValues,
  surveyValuesOf,
} from './surveyValues';

export function SurveyBuilderPage({ engagementId }: { readonly engagementId: string }) {
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  const { data: survey } = useSuspenseQuery(surveyOfQuery(engagementId));
  return <Builder engagement={engagement} survey={survey} />;
}

interface BuilderProps {
  readonly engagement: Engagement;
  readonly survey: Survey | null;
}

function Builder({ engagement, survey }: BuilderProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const engagementId = engagement.id;
  const initial: SurveyValues =
    survey === null ? { title: engagement.title, introduction: '', questions: [] } : surveyValuesOf(survey);
  const form = useForm({
    id: `survey:${engagementId}`,
    initial,
    ...(survey === null ? {} : { version: survey.version }),
    check: checkSurvey,
    send: (values, sending) =>
      survey === null
        ? createSurvey(engagementId, surveyChangeOf(values), sending)
        : changeSurvey(survey.id, surveyChangeOf(values), sending.version ?? survey.version),
    ...(survey === null ? {} : { saved: () => savedNow(survey.id) }),
    done: async () => {
      await refresh(queryClient, 'engagement');
      await navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } });
    },
  });
  const frozen = survey?.status === 'FROZEN';
  return (
    <Page
      title={frozen ? words.survey.frozenTitle : words.survey.title}
      caption={engagement.title}
      hasError={form.errors.length > 0}
      before={
        <BackLink to="/workspace/engagements/$engagementId" params={{ engagementId }}>
          {engagement.title}
        </BackLink>
      }
    >
      {frozen ? (
        <InsetText>
          <p>{words.survey.frozen}</p>
        </InsetText>
      ) : (
        <Form form={form} submitLabel={words.survey.save} compare={surveyInWords}>
          <TextField
            path="title"
            label={words.survey.name}
            error={form.errorOf('title')}
            value={form.values.title}
            onChange={(title) => {
              form.change({ title });
            }}
          />
          <TextArea
            path="introduction"
            label={words.survey.introduction}
            hint={words.survey.introductionHint}
            error={form.errorOf('introduction')}
            rows={3}
            value={form.values.introduction}
            onChange={(introduction) => {
              form.change({ introduction });
            }}
          />
          <QuestionsEditor
            questions={form.values.questions}
            errorOf={form.errorOf}
            onChange={(questions) => {
              form.change({ questions });
            }}
          />
        </Form>
      )}
    </Page>
  );
}

async function savedNow(surveyId: string) {
  const now = await readSurvey(surveyId);
  return { values: surveyValuesOf(now), version: now.version };
}
