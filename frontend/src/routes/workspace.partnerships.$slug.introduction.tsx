import { createFileRoute } from '@tanstack/react-router';
import { IntroductionPage } from '@/features/governance/partnership';

export const Route = createFileRoute('/workspace/partnerships/$slug/introduction')({
  component: Introduction,
});

function Introduction() {
  const { slug } = Route.useParams();
  return <IntroductionPage key={slug} slug={slug} />;
}
