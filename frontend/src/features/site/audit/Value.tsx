import type { MemberChange } from './api';
import { linesOf, plain } from './inWords';
import { words } from './words';

interface ValueProps {
  readonly change: MemberChange;
  readonly side: 'before' | 'after';
}

/** A member before or after. What tells of a person was never written down, and a secret neither. */
export function Value({ change, side }: ValueProps) {
  const text = change[side];
  if (text == null) {
    return <span className="ct-quiet">{words.nothing}</span>;
  }
  if (change.shown === 'DIGEST') {
    return <span className="ct-quiet">{words.personal}</span>;
  }
  const lines = linesOf(text);
  if (lines === undefined) {
    return plain(text);
  }
  if (lines.length === 0) {
    return <span className="ct-quiet">{words.nothing}</span>;
  }
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((one, index) => (
        <li key={`${String(index)}${one}`}>{one}</li>
      ))}
    </ul>
  );
}
