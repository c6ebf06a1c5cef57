import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { Radios, ReadProblem, TextField } from '@/design/form';
import { TextLink } from '@/design/Navigation';
import { type Organisation, organisationQuery, organisationsQuery } from './api';
import { words } from './content';

interface OrganisationPickerProps {
  readonly path: string;
  readonly error: string | undefined;
  /** The id of the organisation selected, or nothing. */
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
}

/** Finds an organisation by a part of its name, and lets one of those found be selected. */
export function OrganisationPicker({ path, error, value, onChange }: OrganisationPickerProps) {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const found = useQuery({ ...organisationsQuery(wanted), enabled: wanted !== '' });
  const selected = useQuery({ ...organisationQuery(value), enabled: value !== '' });
  // Without a name there may still be data: the directory's own list, read on another page.
  const offered = withSelected(wanted === '' ? [] : (found.data?.items ?? []), selected.data);

  function find() {
    if (typed.trim() === wanted && wanted !== '') {
      void found.refetch();
    }
    setWanted(typed.trim());
  }

  // Enter finds; it must not send the form around it.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'search') {
      event.preventDefault();
      find();
    }
  }

  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only listens to the field inside it */}
      <div className="ct-search" onKeyDown={onKeyDown}>
        <TextField
          // Without organisations on offer, this is the control that an error leads to.
          path={offered.length === 0 ? path : `${path}-find`}
          type="search"
          label={words.give.find}
          hint={words.give.findHint}
          error={offered.length === 0 ? error : undefined}
          width={20}
          value={typed}
          onChange={setTyped}
        />
        <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={find}>
          {words.give.findButton}
        </button>
      </div>
      <div role="status">
        {found.isLoading && <p>{words.give.finding}</p>}
        {wanted !== '' && found.isSuccess && found.data.items.length > 0 && (
          <p>{words.organisations.found(found.data.items.length, Boolean(found.data.next), wanted)}</p>
        )}
        {found.data?.items.length === 0 && (
          <p>
            {words.give.noneFound(wanted)}{' '}
            <TextLink to="/workspace/organisations/register">{words.give.registerIt}</TextLink>
          </p>
        )}
      </div>
      <ReadProblem error={wanted === '' ? null : found.error} />
      {offered.length > 0 && (
        <Radios
          path={path}
          label={words.give.organisation}
          error={error}
          choices={offered.map((organisation) => ({ value: organisation.id, label: organisation.name }))}
          value={value}
          onChange={onChange}
        />
      )}
    </>
  );
}

function withSelected(
  found: readonly Organisation[],
  selected: Organisation | undefined,
): readonly Organisation[] {
  return selected === undefined || found.some((one) => one.id === selected.id) ? found : [selected, ...found];
}
