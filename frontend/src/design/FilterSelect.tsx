import { useState } from 'react';
import { type Option, Select } from './form';

interface FilterSelectProps {
  readonly label: string;
  readonly button: string;
  readonly value: string;
  readonly options: readonly Option<string>[];
  readonly onFilter: (value: string) => void;
}

/** A filter by one choice; nothing moves until the button is pressed, so that arrow keys can look around. */
export function FilterSelect({ label, button, value, options, onFilter }: FilterSelectProps) {
  const [chosen, setChosen] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setChosen(value);
  }
  return (
    <search>
      <form
        className="ct-search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onFilter(chosen);
        }}
      >
        <Select path="filter" label={label} value={chosen} onChange={setChosen} options={options} />
        <button className="nhsuk-button nhsuk-button--secondary" type="submit">
          {button}
        </button>
      </form>
    </search>
  );
}
