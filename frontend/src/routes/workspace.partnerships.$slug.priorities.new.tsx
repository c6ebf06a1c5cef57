import { createFileRoute } from '@tanstack/react-router';
import { NewPriorityPage } from '@/features/priority/priority';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/partnerships/$slug/priorities/new')({
  validateSearch: (search): { need?: string } => textParam(search, 'need'),
  component: NewPriority,
});

function NewPriority() {
  const { slug } = Route.useParams();
  const { need } = Route.useSearch();
  return <NewPriorityPage key={need} slug={slug} need={need} />;
}
