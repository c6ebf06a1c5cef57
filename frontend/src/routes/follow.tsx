import { createFileRoute, useLocation } from '@tanstack/react-router';
import { FollowPage } from '@/features/loop/receipt';

export const Route = createFileRoute('/follow')({ component: Follow });

function Follow() {
  const code = useLocation({ select: (location) => location.hash });
  return <FollowPage code={code} />;
}
