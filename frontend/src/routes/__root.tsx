import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { Shell } from '@/features/shell';

export const Route = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Root,
});

function Root() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}
