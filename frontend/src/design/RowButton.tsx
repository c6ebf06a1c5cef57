interface RowButtonProps {
  readonly label: string;
  readonly hidden: string;
  readonly onClick: () => void;
}

/** A quiet button beside one of several; the hidden words say beside which. */
export function RowButton({ label, hidden, onClick }: RowButtonProps) {
  return (
    <button className="ct-link-button" type="button" onClick={onClick}>
      {label}
      <span className="nhsuk-u-visually-hidden"> {hidden}</span>
    </button>
  );
}
