import { createFileRoute } from '@tanstack/react-router';
import { AnswersPage, type CodedFilter } from '@/features/analysis/contribution';

export const Route = createFileRoute('/workspace/engagements/$engagementId/answers')({
  validateSearch: (search): { coded?: NonNullable<CodedFilter> } =>
    search['coded'] === 'yes' || search['coded'] === 'no' ? { coded: search['coded'] } : {},
  component: Answers,
});

function Answers() {
  const { engagementId } = Route.useParams();
  const { coded } = Route.useSearch();
  return <AnswersPage engagementId={engagementId} coded={coded} />;
}
