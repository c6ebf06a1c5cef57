import { useState } from 'react';
import { words } from '../words';
import { Fieldset } from './choices';
import { fieldId } from './fieldId';
import type { FieldProps } from './fields';
import { joinDate, splitDate } from './dates';

interface DateFieldProps extends FieldProps {
  /** An ISO date, or what is there of one while someone types it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Day, month and year in three boxes: no one has to work a calendar. */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const [parts, setParts] = useState(() => splitDate(value));
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // The value came from elsewhere (a restored draft): show it. What was typed here has been joined to `value`.
    setShown(value);
    if (joinDate(parts) !== value) {
      setParts(splitDate(value));
    }
  }

  const boxes = [
    { part: 'day', label: words.day, id: fieldId(field.path), width: 2 },
    { part: 'month', label: words.month, id: `${fieldId(field.path)}-month`, width: 2 },
    { part: 'year', label: words.year, id: `${fieldId(field.path)}-year`, width: 4 },
  ] as const;

  return (
    <Fieldset {...field}>
      <div className="nhsuk-date-input">
        {boxes.map(({ part, label, id, width }) => (
          <div className="nhsuk-date-input__item" key={part}>
            <div className="nhsuk-form-group">
              <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
                {label}
              </label>
              <input
                className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${String(width)}${field.error === undefined ? '' : ' nhsuk-input--error'}`}
                id={id}
                name={`${field.path}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                value={parts[part]}
                onChange={(event) => {
                  const next = { ...parts, [part]: event.target.value };
                  setParts(next);
                  onChange(joinDate(next));
                }}
              />
            </div>
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
