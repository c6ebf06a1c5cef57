import { formatDate, formatEnd } from '@/lib/format';
import type { Engagement } from '@/lib/reads';
import type { SummaryRow } from '../parts';
import { SaidOf } from '../Written';
import { words } from './words';

/** When and why the closing of an engagement was moved, for its summary; nothing where it was not. */
export function extensionRows({ extensions }: Engagement): SummaryRow[] {
  return extensions.length === 0 ? [] : [{ key: words.moved, value: <Extensions extensions={extensions} /> }];
}

function Extensions({ extensions }: Pick<Engagement, 'extensions'>) {
  return extensions.map(({ at, from, to, decisionFrom, decisionTo, reason }) => (
    <p className="ct-prewrap" key={at}>
      <SaidOf
        text={reason}
        message={(why) => words.extension({ from: formatEnd(from), to: formatEnd(to), reason: why })}
      />
      {decisionFrom &&
        decisionTo &&
        ` ${words.decision({ from: formatDate(decisionFrom), to: formatDate(decisionTo) })}`}
    </p>
  ));
}
