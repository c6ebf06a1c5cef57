import { createFileRoute } from '@tanstack/react-router';
import { InformationPage } from '@/features/site/information';

export const Route = createFileRoute('/cookies')({ component: Cookies });

function Cookies() {
  return <InformationPage about="cookies" />;
}
