import type { ReactNode } from 'react';
import type { components } from '@/generated/partners';
import { formatDate } from '@/lib/format';
import { SaidOf, Written } from '../Written';
import { words } from './words';

type Organisation = components['schemas']['Organisation'];

/** What an organisation is called, and what came before and after it. */
export function OrganisationName({
  organisation,
  children = <Written>{organisation.name}</Written>,
}: {
  readonly organisation: Organisation;
  /** Its name, as a link where it leads somewhere. */
  readonly children?: ReactNode;
}) {
  const { formerNames, closedOn, successors, predecessors } = organisation;
  const notes = [
    ...successors.map(({ name, from }) => ({ name, date: from, say: words.followedBy })),
    ...predecessors.map(({ name, from }) => ({ name, date: from, say: words.carriesOn })),
    ...formerNames.map(({ name, to }) => ({ name, date: to, say: words.formerly })),
  ];
  return (
    <>
      {children}
      {closedOn && <span className="ct-quiet ct-line">{words.closed({ date: formatDate(closedOn) })}</span>}
      {notes.map(({ name, date, say }, index) => (
        <span className="ct-quiet ct-line" key={index}>
          <SaidOf text={name} message={(it) => say({ name: it, date: formatDate(date) })} />
        </span>
      ))}
    </>
  );
}
