import { createFileRoute } from '@tanstack/react-router';
import { EditThemePage } from '@/features/analysis/theme';

export const Route = createFileRoute('/workspace/engagements/$engagementId/themes/$themeId')({
  component: EditTheme,
});

function EditTheme() {
  const { engagementId, themeId } = Route.useParams();
  return <EditThemePage key={themeId} engagementId={engagementId} themeId={themeId} />;
}
