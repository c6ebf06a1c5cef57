import { screen } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { arrivedThemes } from '@/testing/strategyData';

const PARTNERSHIP = '/workspace/partnerships/lancashire-and-south-cumbria';

describe('looking for themes that arrive', () => {
  const LONG = 60_000;

  /** Counts how often the themes are asked for, on a page that is then left alone. */
  async function asked(path: string, refusedFrom = Number.POSITIVE_INFINITY): Promise<number> {
    let times = 0;
    server.use(
      http.get('*/api/strategy/v1/themes', () => {
        times += 1;
        return times < refusedFrom ? page(arrivedThemes) : problem(401, 'session-expired');
      }),
    );
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await visit(path);
    for (let passed = 0; passed < LONG; passed += 5_000) {
      vi.advanceTimersByTime(5_000);
      // The answer comes over the network, whose time is not ours.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }

  afterEach(() => {
    vi.useRealTimers();
  });

  it('continues where one waits for them', async () => {
    expect(await asked(`${PARTNERSHIP}/strategy`)).toBeGreaterThan(5);
  });

  it('does not continue under a form: the session of someone who has left must end', async () => {
    expect(await asked(`${PARTNERSHIP}/needs/new`)).toBe(1);
  });

  it('ends with the session, and says so', async () => {
    expect(await asked(`${PARTNERSHIP}/strategy`, 2)).toBe(2);
    expect(screen.getByText('You have been signed out')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Being known by someone' })).toBeVisible();
  });
});
