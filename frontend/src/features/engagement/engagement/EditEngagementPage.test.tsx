import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as together } from '@/design/partnerships/words';
import { draftEngagement, ids, partnerships } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const [first, second] = partnerships;

describe('the partnerships that ask together', () => {
  it('are chosen by those of the one that leads, which stays the first', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/engagement/v1/engagements/:id', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...draftEngagement, version: 1 });
      }),
    );
    const { user, address } = await visit(`/workspace/engagements/${ids.draft}/edit`);
    const add = screen.getByRole('button', { name: together.add });
    await user.click(add);
    expect(screen.getByRole('combobox', { name: together.choose })).toHaveAccessibleDescription(
      `Error: ${together.error}`,
    );

    await user.selectOptions(screen.getByRole('combobox', { name: together.choose }), second?.name ?? '');
    await user.click(add);
    expect(screen.getByRole('button', { name: `${together.remove} ${second?.name ?? ''}` })).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.form.save }));

    await expect.poll(address).toBe(`/workspace/engagements/${ids.draft}`);
    expect(sent).toMatchObject([{ partnershipIds: [first?.id, second?.id] }]);
  });

  it('are not chosen by those of another', async () => {
    server.use(
      http.get('*/api/engagement/v1/engagements/:id', () =>
        HttpResponse.json({
          ...draftEngagement,
          partnershipId: second?.id,
          partnershipIds: [second?.id, first?.id],
        }),
      ),
    );
    await visit(`/workspace/engagements/${ids.draft}/edit`);

    expect(screen.getByRole('button', { name: words.form.save })).toBeVisible();
    expect(screen.queryByRole('button', { name: together.add })).not.toBeInTheDocument();
  });
});
