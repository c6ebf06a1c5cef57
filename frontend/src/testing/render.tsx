import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { makeQueryClient, makeRouter } from '@/router';

interface Visit {
  readonly user: UserEvent;
  /** The address at which the person is now. */
  readonly address: () => string;
  /** Presses the browser's own Back. */
  readonly goBack: () => void;
  /** The id of the route whose page is shown. */
  readonly route: () => string;
}

/** Opens a page of the real site, with its real routes, and waits until its heading is there. */
export async function visit(path: string): Promise<Visit> {
  const queryClient = makeQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const router = makeRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return {
    user: userEvent.setup(),
    address: () => router.state.location.href,
    goBack: () => {
      router.history.back();
    },
    route: () => router.state.matches.at(-1)?.routeId ?? '',
  };
}
