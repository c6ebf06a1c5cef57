import { createFileRoute } from '@tanstack/react-router';
import { RegisterOrganisationPage } from '@/features/registry/organisation';

export const Route = createFileRoute('/workspace/organisations/register')({
  component: RegisterOrganisationPage,
});
