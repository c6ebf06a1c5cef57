import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '@/design/content';
import { signedIn } from '@/testing/data';
import { formOf, formPages } from '@/testing/pages';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';

beforeEach(() => {
  server.use(http.get('*/session', () => HttpResponse.json({ ...signedIn, roles: ['platform-admin'] })));
});

describe('a form that is sent empty', () => {
  it.each(formPages)('says so above the heading of its page, and takes the focus there: %s', async (path) => {
    const { user } = await visit(path);
    const form = formOf(document.body);
    for (const text of form?.querySelectorAll('input[type="text"], textarea') ?? []) {
      await user.clear(text);
    }
    await user.click(form?.querySelector('[type="submit"]') ?? document.body);

    const summary = screen.getByRole('heading', { name: words.problemHeading }).closest('[tabindex]');
    expect(summary).toHaveFocus();
    expect(document.title).toMatch(/^Error: /u);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(summary?.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
