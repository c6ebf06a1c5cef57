import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { type Column, ListTable } from '@/design/DataTable';
import { EmptyState } from '@/design/parts';
import { SearchBox } from '@/design/SearchBox';
import { Status } from '@/design/status';
import { type Findable, foundQuery, type Register } from './registers';

interface FoundTableProps<Item extends Findable> {
  readonly register: Register<Item>;
  /** A part of the name, from the address. */
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly caption: string;
  readonly noneHint: string;
  readonly columns: readonly Column<Item>[];
}

/** What a register has, to be searched by name. */
export function FoundTable<Item extends Findable>({
  register,
  name,
  label,
  button,
  caption,
  noneHint,
  columns,
}: FoundTableProps<Item>) {
  // What was found before stays in view, and the focus where it is, until the next answer is here.
  const wanted = useDeferredValue(name);
  const { data } = useSuspenseQuery(foundQuery(register, wanted));
  const count = data.items.length;
  return (
    <>
      <SearchBox label={label} button={button} value={name} />
      <Status hidden={count === 0}>
        {register.found.found({ count: count, more: Boolean(data.next), named: wanted !== '', name: wanted })}
      </Status>
      <ListTable
        caption={caption}
        rows={data.items}
        columns={columns}
        empty={
          <EmptyState heading={register.found.none({ name: wanted })}>
            <p>{noneHint}</p>
          </EmptyState>
        }
      />
    </>
  );
}
