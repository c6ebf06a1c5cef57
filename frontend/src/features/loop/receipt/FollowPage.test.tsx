import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RECEIPT_CODE } from '@/testing/data';
import { visit } from '@/testing/render';
import { words } from './words';
import { readReceiptCode } from './receiptCode';

describe('a receipt code', () => {
  it('is known however it is typed', () => {
    expect(readReceiptCode(' 7kq2 m8px4tra-9cwe ')).toBe(RECEIPT_CODE);
  });

  it('has 16 letters and digits', () => {
    expect(readReceiptCode('7KQ2-M8PX')).toBeUndefined();
  });
});

describe('following what one said', () => {
  it('shows the themes and the sections that took them up', async () => {
    const { user, address } = await visit('/follow');
    await user.type(screen.getByRole('textbox', { name: words.label }), '7kq2m8px4tra9cwe');
    await user.click(screen.getByRole('button', { name: words.button }));

    expect(await screen.findByRole('link', { name: 'Being known by someone' })).toHaveAttribute(
      'href',
      expect.stringContaining('/threads/theme'),
    );
    expect(screen.getByRole('link', { name: 'One named person for each of us' })).toBeVisible();
    expect(screen.getByText(words.found.noSections)).toBeVisible();
    expect(screen.getByRole('heading', { name: words.found.heading })).toHaveFocus();
    // In the fragment, which browsers keep to themselves.
    expect(address()).toBe(`/follow#${RECEIPT_CODE}`);
  });

  it('says when the code cannot be one', async () => {
    const { user } = await visit('/follow');
    await user.type(screen.getByRole('textbox', { name: words.label }), '123');
    await user.click(screen.getByRole('button', { name: words.button }));

    expect(screen.getByRole('alert')).toHaveTextContent(words.errors.shape);
  });

  it('opens another code from the page of the first', async () => {
    const { user } = await visit('/follow#AAAA-AAAA-AAAA-AAAA');
    await screen.findByRole('alert');
    const field = screen.getByRole('textbox', { name: words.label });
    await user.clear(field);
    await user.type(field, RECEIPT_CODE);
    await user.click(screen.getByRole('button', { name: words.button }));

    await waitFor(() => {
      expect(screen.getByRole('heading', { name: words.found.heading })).toHaveFocus();
    });
    expect(screen.getByRole('textbox', { name: words.label })).toBe(field);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows the code of the address after Back', async () => {
    const { user, goBack } = await visit(`/follow#${RECEIPT_CODE}`);
    await screen.findByRole('heading', { name: words.found.heading });
    const field = screen.getByRole('textbox', { name: words.label });
    await user.clear(field);
    await user.type(field, 'AAAA-AAAA-AAAA-AAAA');
    await user.click(screen.getByRole('button', { name: words.button }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words.errors.unknown);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    goBack();

    expect(await screen.findByDisplayValue(RECEIPT_CODE)).toBe(field);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says when no one knows the code', async () => {
    await visit('/follow#AAAA-AAAA-AAAA-AAAA');
    expect(await screen.findByRole('alert')).toHaveTextContent(words.errors.unknown);
  });
});
