import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FilterSelect } from './FilterSelect';

function filter(value: string) {
  return (
    <FilterSelect
      label="Show"
      button="Show"
      value={value}
      options={[
        { value: '', label: 'All' },
        { value: 'no', label: 'Those without a theme' },
      ]}
      onFilter={() => undefined}
    />
  );
}

describe('a filter', () => {
  it('says what is shown, also after Back', () => {
    const { rerender } = render(filter('no'));
    rerender(filter(''));

    expect(screen.getByRole('combobox')).toHaveDisplayValue('All');
  });
});
