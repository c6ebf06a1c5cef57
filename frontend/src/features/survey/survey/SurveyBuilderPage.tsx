import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editing, Form, TextArea, TextField, useForm } from '@/design/form';
import { BackLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { InsetText } from '@/design/parts';
import { useAppointed } from '@/lib/appointments';
import { type Engagement, engagementQuery, type Survey } from '@/lib/reads';
import { surveyOfQuery } from '@/lib/staffReads';
import { updateSurvey, createSurvey, readSurvey } from './api';
import { words } from './words';
import { QuestionsEditor } from './QuestionsEditor';
import { checkSurvey, surveyInputOf, surveyInWords, type SurveyValues, surveyValuesOf } from './surveyValues';

export function SurveyBuilderPage({ engagementId }: { readonly engagementId: string }) {
  const { data: engagement } = useSuspenseQuery(engagementQuery(engagementId));
  useAppointed(['ENGAGEMENT_LEAD'], engagement.partnershipIds);
  const { data: survey } = useSuspenseQuery(surveyOfQuery(engagementId));
  return <Builder engagement={engagement} survey={survey} />;
}

interface BuilderProps {
  readonly engagement: Engagement;
  readonly survey: Survey | null;
}

function Builder({ engagement, survey }: BuilderProps) {
  const navigate = useNavigate();
  const engagementId = engagement.id;
  const form = useForm({
    id: `survey:${engagementId}`,
    ...(survey === null
      ? { initial: emptySurvey(engagement) }
      : editing(survey, surveyValuesOf, () => readSurvey(survey.id))),
    check: checkSurvey,
    send: (values, sending) =>
      survey === null
        ? createSurvey(surveyInputOf(engagementId, values), sending)
        : updateSurvey(survey.id, surveyInputOf(engagementId, values), sending.version ?? survey.version),
    changes: ['engagement/surveys', 'engagement/engagements'],
    done: () => navigate({ to: '/workspace/engagements/$engagementId', params: { engagementId } }),
  });
  const frozen = survey?.status === 'FROZEN';
  return (
    <Page
      title={titleOf(survey)}
      caption={engagement.title}
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
          <TextField {...form.field('title')} label={words.survey.name} />
          <TextArea
            {...form.field('introduction')}
            label={words.survey.introduction}
            hint={words.survey.introductionHint}
            rows={3}
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

function titleOf(survey: Survey | null): string {
  if (survey === null) {
    return words.survey.title;
  }
  return survey.status === 'FROZEN' ? words.survey.frozenTitle : words.survey.editTitle;
}

function emptySurvey({ title }: Engagement): SurveyValues {
  return { title, introduction: '', questions: [] };
}
