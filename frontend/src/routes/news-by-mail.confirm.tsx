import { createFileRoute, useLocation } from '@tanstack/react-router';
import { ConfirmNewsPage } from '@/features/loop/follower';

export const Route = createFileRoute('/news-by-mail/confirm')({ component: Link });

function Link() {
  const token = useLocation({ select: (location) => location.hash });
  return <ConfirmNewsPage key={token} token={token} />;
}
