import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { words } from '@/design/words';
import { signedIn } from '@/testing/data';
import { formOf, formPages, newThings } from '@/testing/pages';
import { visit } from '@/testing/render';
import { editorsAreThere, type RichTextEditor } from '@/testing/richText';
import { server } from '@/testing/server';

beforeEach(() => {
  server.use(http.get('*/session', () => HttpResponse.json({ ...signedIn, roles: ['platform-admin'] })));
});

describe('a form that is sent empty', () => {
  it.each(formPages)('says so above the heading of its page, and takes the focus there: %s', async (path) => {
    const { user } = await visit(path);
    await editorsAreThere();
    const form = formOf(document.body);
    for (const text of form?.querySelectorAll('input[type="text"], textarea') ?? []) {
      await user.clear(text);
    }
    for (const editor of form?.querySelectorAll<RichTextEditor>('[contenteditable]') ?? []) {
      act(() => {
        editor.editor?.commands.clearContent(true);
      });
    }
    for (const box of form?.querySelectorAll('input[type="checkbox"]:checked') ?? []) {
      await user.click(box);
    }
    await user.click(form?.querySelector('[type="submit"]') ?? document.body);

    const summary = screen.getByRole('heading', { name: words.problemHeading }).closest('[tabindex]');
    expect(summary).toHaveFocus();
    expect(document.title).toMatch(/^Error: /u);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(summary?.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('a form for something new', () => {
  it.each(newThings)('has no choice made beforehand, and asks for each: %s', async (path) => {
    const { user } = await visit(path);
    const form = formOf(document.body);
    // One that adds to a list asks for nothing while the form is sent.
    const selects = [...(form?.querySelectorAll('select') ?? [])].filter(
      (select) => select.closest('fieldset') === null,
    );
    expect(form?.querySelectorAll('input[type="radio"]:checked')).toHaveLength(0);
    expect(selects.map((select) => select.value).filter((value) => value !== '')).toEqual([]);
    await user.click(form?.querySelector('[type="submit"]') ?? document.body);

    const groups = [...(form?.querySelectorAll('.nhsuk-radios') ?? []), ...selects];
    expect(groups).not.toHaveLength(0);
    for (const group of groups) {
      expect(group.closest('.nhsuk-form-group')).toHaveClass('nhsuk-form-group--error');
    }
  });
});
