import { createFileRoute } from '@tanstack/react-router';
import { AuditPage, type Part, PARTS } from '@/features/site/audit';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/workspace/partnerships/$slug/changes')({
  validateSearch: (search): { part?: Part; record?: string } => ({
    ...partParam(search),
    ...textParam(search, 'record'),
  }),
  component: Changes,
});

function partParam(search: Record<string, unknown>): { part?: Part } {
  const part = PARTS.find((one) => one === search.part);
  return part === undefined ? {} : { part };
}

function Changes() {
  const { slug } = Route.useParams();
  const { part, record } = Route.useSearch();
  return <AuditPage slug={slug} part={part ?? 'partners'} record={record} />;
}
