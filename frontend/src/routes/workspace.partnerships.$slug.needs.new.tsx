import { createFileRoute } from '@tanstack/react-router';
import { NewNeedPage } from '@/features/need/need';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/partnerships/$slug/needs/new')({
  validateSearch: (search): { theme?: string } => textParam(search, 'theme'),
  component: NewNeed,
});

function NewNeed() {
  const { slug } = Route.useParams();
  const { theme } = Route.useSearch();
  return <NewNeedPage key={theme} slug={slug} theme={theme} />;
}
