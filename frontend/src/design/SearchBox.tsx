import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from './form';

interface SearchBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** What is searched for now, from the address. */
  readonly value: string;
}

/** A filter by name that lives in the address: the page behind it can be kept, shared and gone back to. */
export function SearchBox({ label, hint, button, value }: SearchBoxProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  return (
    <search>
      <form
        className="ct-search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const name = typed.trim();
          void navigate({ to: '.', search: name === '' ? {} : { name }, resetScroll: false });
        }}
      >
        <TextField
          path="search"
          type="search"
          label={label}
          hint={hint}
          width={20}
          value={typed}
          onChange={setTyped}
        />
        <button className="nhsuk-button nhsuk-button--secondary" type="submit">
          {button}
        </button>
      </form>
    </search>
  );
}
