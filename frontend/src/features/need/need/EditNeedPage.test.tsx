import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as strategyWords } from '@/design/strategy/words';
import { expectNoBarriers } from '@/testing/axe';
import { meetAnEdit } from '@/testing/conflict';
import { ids } from '@/testing/data';
import { pageOf } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { arrivedThemes, need, publicNeed } from '@/testing/strategyData';
import type { NeedInput } from './api';
import { words } from './words';

const DESK = '/workspace/partnerships/lancashire-and-south-cumbria/strategy';
const NEED = `/workspace/needs/${ids.need}/edit`;

describe('changing a need', () => {
  it('sends the whole need with its version, its reasons too', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/strategy/v1/needs/:id', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json(need);
      }),
    );
    const { user, address } = await visit(DESK);
    await user.click(screen.getByRole('link', { name: /^Change ?: People who live/u }));
    const source = await screen.findByRole('textbox', { name: words.need.source });
    await user.clear(source);
    await user.type(source, 'Census 2021');
    await user.click(screen.getByRole('button', { name: words.need.saveChanges }));

    await waitFor(() => {
      expect(address()).toBe(DESK);
    });
    const { partnershipId, statement, evidence } = need;
    const themes = [{ themeId: ids.theme, because: need.themes[0]?.because }];
    expect(sent).toEqual(['"0"', { partnershipId, statement, evidence, source: 'Census 2021', themes }]);
  });

  it('says what is missing, and keeps what was typed over a reload', async () => {
    const { user } = await visit(NEED);
    await user.clear(screen.getByRole('textbox', { name: words.need.statement }));
    await user.click(screen.getByRole('button', { name: words.need.saveChanges }));

    expect(screen.getByRole('link', { name: words.need.errors.statement })).toBeVisible();
    document.body.replaceChildren();
    await visit(NEED);
    expect(screen.getByRole('textbox', { name: words.need.statement })).toHaveValue('');
  });

  it('shows both sides when it meets another change, and can be saved over it', async () => {
    const { row, keepMine, versions, bodies } = await meetAnEdit({
      page: NEED,
      api: `*/api/strategy/v1/needs/${ids.need}`,
      method: 'put',
      theirs: { ...need, version: 4, evidence: 'Their evidence', themes: [] },
      edit: async (user) => {
        await user.type(screen.getByRole('textbox', { name: words.need.statement }), ', every day');
      },
      button: words.need.saveChanges,
    });

    expect(row(words.need.statement)).toHaveTextContent(`${need.statement}, every day`);
    expect(row(words.need.evidence)).toHaveTextContent('Their evidence');
    expect(row(words.need.themes)).toHaveTextContent('Being known by someone: Most people who wrote');
    await expectNoBarriers();
    await keepMine();
    await screen.findByRole('heading', { level: 1, name: new RegExp(strategyWords.desk, 'u') });
    expect(versions).toEqual(['"0"', '"4"']);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  it('shows beside the draft what everyone reads, when it is public', async () => {
    server.use(http.get('*/api/strategy/v1/needs/:id', () => HttpResponse.json(publicNeed('As published'))));
    const { user } = await visit(NEED);

    expect(screen.getByText(words.need.isPublic)).toBeVisible();
    await user.click(screen.getByText(strategyWords.published));
    expect(screen.getByText('As published')).toBeVisible();
    expect(screen.getByRole('textbox', { name: words.need.statement })).toHaveValue(need.statement);
    await expectNoBarriers();
  });

  it('can rest on the hundred and first theme, and keeps those that it rests on', async () => {
    const [one] = arrivedThemes;
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...one,
      id: `0199eeee-0000-7000-8000-${String(index).padStart(12, '0')}`,
      themeId: `0199eeee-0000-7000-8000-${String(index).padStart(12, '0')}`,
      title: `Theme ${String(index + 1)}`,
    }));
    const sent: NeedInput[] = [];
    server.use(
      http.get('*/api/strategy/v1/themes', ({ request }) => pageOf(many, request)),
      http.put('*/api/strategy/v1/needs/:id', async ({ request }) => {
        sent.push((await request.json()) as NeedInput);
        return HttpResponse.json(need);
      }),
    );
    const { user } = await visit(NEED);
    await user.click(screen.getByRole('checkbox', { name: 'Theme 101' }));
    await user.type(
      screen.getByRole('textbox', { name: words.need.because({ theme: 'Theme 101' }) }),
      'People told us so',
    );
    await user.click(screen.getByRole('button', { name: words.need.saveChanges }));

    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]?.themes.map((theme) => theme.themeId)).toEqual([ids.theme, many[100]?.themeId]);
  });
});
