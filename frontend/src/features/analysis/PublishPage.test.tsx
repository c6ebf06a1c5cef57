import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '@/testing/axe';
import { ids, publication } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './content';

const PAGE = `/workspace/engagements/${ids.closed}/publish`;

describe('publishing themes', () => {
  it('shows the public page first, small numbers left out, then publishes what was chosen', async () => {
    const published: unknown[] = [];
    server.use(
      http.post('*/publications', async ({ request }) => {
        published.push(await request.json());
        return HttpResponse.json(publication, { status: 201 });
      }),
    );
    const { user } = await visit(PAGE);
    expect(await screen.findByText('Fewer than 10 answers are about this')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Getting there without a car' }));
    await user.click(screen.getByRole('button', { name: words.publish.button }));

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(words.publish.doneTitle);
    expect(published).toEqual([{ themeIds: [ids.theme] }]);
    await expectNoBarriers();
  });
});
