import { createFileRoute } from '@tanstack/react-router';
import { NewThemePage } from '@/features/analysis/theme';

export const Route = createFileRoute('/workspace/engagements/$engagementId/themes/new')({
  component: NewTheme,
});

function NewTheme() {
  const { engagementId } = Route.useParams();
  return <NewThemePage key={engagementId} engagementId={engagementId} />;
}
