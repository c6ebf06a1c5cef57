import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { SignInPage } from '@/features/site/work';
import { myAppointmentsQuery } from '@/lib/appointments';
import { sessionQuery } from '@/lib/session';

// The pages below have no loaders: nothing of theirs may be asked for before we know that someone is signed in.
export const Route = createFileRoute('/workspace')({
  beforeLoad: async ({ context: { queryClient } }) => {
    const session = await queryClient.query(sessionQuery);
    if (session.signedIn) {
      await queryClient.query(myAppointmentsQuery);
    }
  },
  component: Workspace,
});

function Workspace() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session.signedIn ? <Outlet /> : <SignInPage />;
}
