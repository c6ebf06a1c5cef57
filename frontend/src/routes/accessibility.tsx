import { createFileRoute } from '@tanstack/react-router';
import { InformationPage } from '@/features/information';

export const Route = createFileRoute('/accessibility')({ component: Accessibility });

function Accessibility() {
  return <InformationPage about="accessibility" />;
}
