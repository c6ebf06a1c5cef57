import type { ReactNode } from 'react';
import type { components } from '@/generated/partners';
import { formatDate } from '@/lib/format';
import { words } from './words';

type Organisation = components['schemas']['Organisation'];

/** What an organisation is called, and what came before and after it. */
export function OrganisationName({
  organisation,
  children = organisation.name,
}: {
  readonly organisation: Organisation;
  /** Its name, as a link where it leads somewhere. */
  readonly children?: ReactNode;
}) {
  const { formerNames, closedOn, successors, predecessors } = organisation;
  const notes = [
    ...(closedOn ? [words.closed({ date: formatDate(closedOn) })] : []),
    ...successors.map((one) => words.followedBy({ name: one.name, date: formatDate(one.from) })),
    ...predecessors.map((one) => words.carriesOn({ name: one.name, date: formatDate(one.from) })),
    ...formerNames.map((former) => words.formerly({ name: former.name, date: formatDate(former.to) })),
  ];
  return (
    <>
      {children}
      {notes.map((note) => (
        <span className="ct-quiet ct-line" key={note}>
          {note}
        </span>
      ))}
    </>
  );
}
