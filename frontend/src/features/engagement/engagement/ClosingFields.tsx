import { type BoundField, DateField, Select, withNone } from '@/design/form';
import { END_OF_DAY, formatHour } from '@/lib/format';
import { words } from './words';

const HOURS = withNone(
  Array.from({ length: END_OF_DAY }, (_, index) => ({
    value: String(index + 1),
    label: formatHour(index + 1),
  })),
);

interface ClosingFieldsProps {
  readonly day: BoundField<'closes', string>;
  readonly hour: BoundField<'closingHour', string>;
}

/** Until when people can answer: the day, and the hour of it. */
export function ClosingFields({ day, hour }: ClosingFieldsProps) {
  const text = words.form;
  return (
    <>
      <DateField {...day} label={text.closes} hint={text.dateHint} />
      <Select {...hour} label={text.closingHour} hint={text.closingHourHint} options={HOURS} />
    </>
  );
}
