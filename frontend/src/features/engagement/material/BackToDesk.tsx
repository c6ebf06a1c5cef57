import { BackLink } from '@/design/Navigation';
import type { Engagement } from '@/lib/reads';

export function BackToDesk({ engagement }: { readonly engagement: Engagement }) {
  return (
    <BackLink to="/workspace/engagements/$engagementId" params={{ engagementId: engagement.id }}>
      {engagement.title}
    </BackLink>
  );
}
