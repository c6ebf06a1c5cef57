import { createFileRoute } from '@tanstack/react-router';
import { ThreadPage } from '@/features/thread/thread';
import { threadQuery } from '@/features/thread/thread/api';

export const Route = createFileRoute('/threads/$node')({
  loader: ({ context: { queryClient }, params: { node } }) => queryClient.query(threadQuery(node)),
  component: ThreadFrom,
});

function ThreadFrom() {
  const { node } = Route.useParams();
  return <ThreadPage node={node} />;
}
