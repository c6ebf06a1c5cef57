import { createFileRoute } from '@tanstack/react-router';
import { RegisterOrganisationPage } from '@/features/registry';

export const Route = createFileRoute('/workspace/organisations/register')({
  component: RegisterOrganisationPage,
});
