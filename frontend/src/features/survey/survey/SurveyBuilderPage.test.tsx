import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { words } from './words';

const { survey } = words;

describe('a survey that is being built', () => {
  it('asks how each question of a survey is answered', async () => {
    const { user } = await visit(`/workspace/engagements/${ids.draft}/survey`);
    const add = screen.getByRole('button', { name: survey.addButton });
    await user.click(add);
    const kind = screen.getByRole('group', { name: survey.addKind });
    expect(kind).toHaveAccessibleDescription(`Error: ${survey.errors.kind}`);
    expect(within(kind).getByRole('radio', { name: survey.kinds.SINGLE_CHOICE })).toHaveFocus();
    await user.click(within(kind).getByRole('radio', { name: survey.kinds.FREE_TEXT }));
    await user.click(add);

    expect(kind).not.toHaveAccessibleDescription();
    expect(within(kind).getByRole('radio', { name: survey.kinds.FREE_TEXT })).not.toBeChecked();
  });
});
