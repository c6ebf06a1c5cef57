import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { words } from './words';

const PARTNERSHIP = '/workspace/partnerships/lancashire-and-south-cumbria';
const THEME = 'Being known by someone';

describe('a reason', () => {
  it('is not lost when its theme is taken out and put in again', async () => {
    const { user } = await visit(`${PARTNERSHIP}/needs/new?theme=${ids.theme}`);
    const reason = { name: words.need.because({ theme: THEME }) };
    await user.type(screen.getByRole('textbox', reason), 'People told us so');
    await user.click(screen.getByRole('checkbox', { name: THEME }));
    expect(screen.queryByRole('textbox', reason)).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: THEME }));

    expect(screen.getByRole('textbox', reason)).toHaveValue('People told us so');
  });
});
