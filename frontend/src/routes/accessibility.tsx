import { createFileRoute } from '@tanstack/react-router';
import { InformationPage } from '@/features/site/information';

export const Route = createFileRoute('/accessibility')({ component: Accessibility });

function Accessibility() {
  return <InformationPage about="accessibility" />;
}
