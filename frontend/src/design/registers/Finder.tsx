import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { ReadProblem, TextField } from '@/design/form';
import { TextLink } from '@/design/Navigation';
import { words } from './words';
import { type Choosable, type Findable, foundQuery } from './registers';

interface FinderProps<Item extends Findable> {
  readonly register: Choosable<Item>;
  readonly path: string;
  readonly label: string;
  readonly error: string | undefined;
  /** Those that are on offer without a search: they are selected already. */
  readonly selected: readonly Item[];
  readonly children: (offered: readonly Item[]) => ReactNode;
}

function without<Item extends Findable>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  return items.filter(({ id }) => !others.some((other) => other.id === id));
}

/** Finds what has a part of a name, to be selected from. */
export function Finder<Item extends Findable>({
  register,
  path,
  label,
  error,
  selected,
  children,
}: FinderProps<Item>) {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const found = useQuery({ ...foundQuery(register, wanted), enabled: wanted !== '' });
  // Without a name there may still be data: the directory's own list, read on another page.
  const matching = wanted === '' ? [] : (found.data?.items ?? []);
  // What was selected stays on offer when it is no longer: with it the control under someone's hands would go.
  const [kept, setKept] = useState(selected);
  const added = without(selected, kept);
  if (added.length > 0) {
    setKept([...kept, ...added]);
  }
  const offered = [...without([...kept, ...added], matching), ...matching];

  function find() {
    setKept(selected);
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
          label={label}
          hint={words.found.hint}
          error={offered.length === 0 ? error : undefined}
          width={20}
          value={typed}
          onChange={setTyped}
        />
        <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={find}>
          {words.found.button}
        </button>
      </div>
      <div role="status">
        {found.isLoading && <p>{words.found.looking}</p>}
        {wanted !== '' && found.isSuccess && found.data.items.length > 0 && (
          <p>
            {register.found.found({
              count: found.data.items.length,
              more: Boolean(found.data.next),
              named: wanted !== '',
              name: wanted,
            })}
          </p>
        )}
        {found.data?.items.length === 0 && (
          <p>
            {register.found.none({ name: wanted })}{' '}
            {register.kind === 'organisations' && (
              <TextLink to="/workspace/organisations/register">{words.found.registerIt}</TextLink>
            )}
          </p>
        )}
      </div>
      <ReadProblem error={wanted === '' ? null : found.error} />
      {offered.length > 0 && children(offered)}
    </>
  );
}
