import { createFileRoute } from '@tanstack/react-router';
import { SurveyBuilderPage } from '@/features/survey/survey';

export const Route = createFileRoute('/workspace/engagements/$engagementId/survey')({
  component: SurveyBuilder,
});

function SurveyBuilder() {
  const { engagementId } = Route.useParams();
  return <SurveyBuilderPage key={engagementId} engagementId={engagementId} />;
}
