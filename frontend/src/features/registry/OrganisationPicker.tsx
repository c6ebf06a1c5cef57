import { useQuery } from '@tanstack/react-query';
import { Radios } from '@/design/form';
import { organisationQuery } from './api';
import { words } from './content';
import { OrganisationSearch } from './OrganisationSearch';

interface OrganisationPickerProps {
  readonly path: string;
  readonly label: string;
  /** What selecting none is called, where one may. */
  readonly none?: string;
  readonly error: string | undefined;
  /** The id of the organisation selected, or nothing. */
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
}

/** Lets one organisation be found and selected. */
export function OrganisationPicker({ path, label, none, error, value, onChange }: OrganisationPickerProps) {
  const { data: selected } = useQuery({ ...organisationQuery(value), enabled: value !== '' });
  return (
    <OrganisationSearch
      path={path}
      label={label}
      error={error}
      selected={selected === undefined || value === '' ? [] : [selected]}
    >
      {(offered) => (
        <Radios
          path={path}
          label={words.give.organisation}
          error={error}
          choices={[
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
            ...(none === undefined ? [] : [{ value: '', label: none }]),
          ]}
          value={value}
          onChange={onChange}
        />
      )}
    </OrganisationSearch>
  );
}
