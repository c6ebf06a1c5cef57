import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { Shell } from '@/features/site/shell';
import { browser } from '@/lib/browser';
import { elsewhere } from '@/lib/language';

export const Route = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  beforeLoad: async ({ location, preload }) => {
    const address = elsewhere(location);
    if (address !== undefined && !preload) {
      browser.goTo(address);
      // Nothing is shown any more: another document is on its way.
      await new Promise(() => undefined);
    }
  },
  component: Root,
});

function Root() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}
