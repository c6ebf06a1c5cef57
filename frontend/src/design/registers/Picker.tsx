import { useQuery } from '@tanstack/react-query';
import { Radios } from '@/design/form';
import { Finder } from './Finder';
import { type Choosable, type Findable, itemQuery } from './registers';

interface PickerProps<Item extends Findable> {
  readonly register: Choosable<Item>;
  readonly path: string;
  readonly label: string;
  /** What is selected, above those found. */
  readonly choose: string;
  /** What selecting none is called, where one may. */
  readonly none?: string;
  readonly error: string | undefined;
  /** The id of what is selected, or nothing. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Lets one thing be found by its name and selected. */
export function Picker<Item extends Findable>({
  register,
  path,
  label,
  choose,
  none,
  error,
  value,
  onChange,
}: PickerProps<Item>) {
  const { data: selected } = useQuery({ ...itemQuery(register, value), enabled: value !== '' });
  return (
    <Finder
      register={register}
      path={path}
      label={label}
      error={error}
      selected={selected === undefined || value === '' ? [] : [selected]}
    >
      {(offered) => (
        <Radios
          path={path}
          label={choose}
          error={error}
          choices={[
            ...offered.map((item) => ({ value: item.id, label: register.labelOf?.(item) ?? item.name })),
            ...(none === undefined ? [] : [{ value: '', label: none }]),
          ]}
          value={value}
          onChange={onChange}
        />
      )}
    </Finder>
  );
}
