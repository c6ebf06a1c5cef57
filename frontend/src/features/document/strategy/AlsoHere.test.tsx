import { screen, waitFor } from '@testing-library/react';
import { ws } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';

const PAGE = `/workspace/strategies/${ids.strategy}`;
const presence = ws.link(`*/api/strategy/v1/strategies/${ids.strategy}/presence`);

describe('who else has the strategy open', () => {
  it('is said in a status, as they come and go', async () => {
    server.use(
      presence.addEventListener('connection', ({ client }) => {
        client.send(JSON.stringify({ others: [{ name: 'Sally Ahmed' }, { name: 'Stuart Okafor' }] }));
      }),
    );
    await visit(PAGE);

    const line = await screen.findByText('Sally Ahmed and Stuart Okafor have this strategy open too');
    expect(line.closest('[role=status]')).toBeInTheDocument();
    presence.broadcast(JSON.stringify({ others: [{ name: 'Stuart Okafor' }] }));
    expect(await screen.findByText('Stuart Okafor has this strategy open too')).toBeVisible();
    presence.broadcast(JSON.stringify({ others: [] }));
    await waitFor(() => {
      expect(screen.queryByText(/open too/u)).not.toBeInTheDocument();
    });
  });

  it('is not said where it cannot be known', async () => {
    server.use(
      presence.addEventListener('connection', ({ client }) => {
        client.close(1008);
      }),
    );
    await visit(PAGE);

    expect(await screen.findByRole('heading', { level: 2, name: 'Sections of the draft' })).toBeVisible();
    expect(screen.queryByText(/open too/u)).not.toBeInTheDocument();
  });
});
