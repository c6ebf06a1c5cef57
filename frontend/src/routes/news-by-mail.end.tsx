import { createFileRoute, useLocation } from '@tanstack/react-router';
import { EndNewsPage } from '@/features/loop/follower';

export const Route = createFileRoute('/news-by-mail/end')({ component: Link });

function Link() {
  const token = useLocation({ select: (location) => location.hash });
  return <EndNewsPage key={token} token={token} />;
}
