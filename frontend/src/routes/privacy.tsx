import { createFileRoute } from '@tanstack/react-router';
import { InformationPage } from '@/features/site/information';

export const Route = createFileRoute('/privacy')({ component: Privacy });

function Privacy() {
  return <InformationPage about="privacy" />;
}
