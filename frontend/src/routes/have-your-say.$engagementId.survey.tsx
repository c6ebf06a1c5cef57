import { createFileRoute, redirect } from '@tanstack/react-router';
import { SurveyPage } from '@/features/survey/response';
import { mayStillSend } from '@/features/survey/response/start';
import { readStep, type SurveyStep } from '@/features/survey/response/steps';
import { engagementQuery, surveyQuery } from '@/lib/reads';

interface SurveySearch {
  step?: SurveyStep;
  change?: boolean;
}

export const Route = createFileRoute('/have-your-say/$engagementId/survey')({
  validateSearch: (search): SurveySearch => {
    const step = readStep(search['step']);
    return {
      ...(step === undefined ? {} : { step }),
      ...(search['change'] === true ? { change: true } : {}),
    };
  },
  loader: async ({ context: { queryClient }, params }) => {
    const engagement = await queryClient.query(engagementQuery(params.engagementId));
    if (!engagement.surveyId || !(engagement.status === 'OPEN' || mayStillSend(engagement))) {
      throw redirect({ to: '/have-your-say/$engagementId', params });
    }
    await queryClient.query(surveyQuery(engagement.surveyId));
    return { surveyId: engagement.surveyId };
  },
  component: Survey,
});

function Survey() {
  const { engagementId } = Route.useParams();
  const { surveyId } = Route.useLoaderData();
  const { step = 1, change = false } = Route.useSearch();
  return <SurveyPage engagementId={engagementId} surveyId={surveyId} step={step} changing={change} />;
}
